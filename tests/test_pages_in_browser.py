"""Report and review page in headless Chromium: clicked through, typed through, on a phone and in the dark."""

from __future__ import annotations

import json
import math
import os
import shutil
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.report.conftest import HOSTILE, mined
from tests.support.cli import Run, miner

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
if CHROMIUM is None and not os.environ.get("DSAT_MINER_NEEDS_BROWSER"):
    pytest.skip("no chromium here: `make browser` installs it", allow_module_level=True)

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        # containers run as root, where Chromium's sandbox does not start
        args = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=args)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def run(tmp_path_factory) -> Run:
    run = mined(tmp_path_factory.mktemp("browser"))
    miner("report", run.out)
    miner("review", run.out, "--by", "random", "--n", "30", "-o", run.out.parent / "review.html")
    return run


@contextmanager
def opened(browser: Browser, path: Path, script: str | None = None, **options) -> Iterator[Page]:
    """Open a file; at the end nothing may have gone wrong and nothing may have been asked of a network."""
    context = browser.new_context(accept_downloads=True, **{"viewport": {"width": 1200, "height": 900}} | options)
    page = context.new_page()
    trouble: list[str] = []
    page.on("console", lambda message: trouble.append(f"{message.type}: {message.text}"))
    page.on("pageerror", lambda error: trouble.append(str(error)))
    page.on("dialog", lambda dialog: (trouble.append(f"dialog: {dialog.message}"), dialog.dismiss()))
    page.on("request", lambda request: request.url.startswith(("file:", "blob:")) or trouble.append(request.url))
    if script:
        page.add_init_script(script)
    page.goto(path.as_uri())
    yield page
    assert trouble == []
    context.close()


# The report


def test_report_opens_and_clicks_through(browser, run):
    with opened(browser, run.out / "report.html") as page:
        assert page.title() == "dsat-miner report"
        for link in page.locator("nav a").all():
            link.click()
            assert page.locator(f"h2{link.get_attribute('href')}").is_visible()
        closed = page.locator("details:not([open]) > summary")
        while closed.count():
            closed.first.click()
        assert page.locator(".card").count() == page.locator(".card:visible").count() > 50
        assert page.locator("figure svg").count() >= 8
        for box in (svg.bounding_box() for svg in page.locator("figure svg").all()):
            assert box["width"] > 200
            assert box["height"] > 80


def test_script_in_a_chat_is_text(browser, run):
    with opened(browser, run.out / "report.html") as page:
        assert page.locator("script, img, iframe, body textarea").count() == 0
        card = page.locator(".card", has_text="hostile message 2").first
        assert HOSTILE in card.locator("dd.feedback").text_content()
        assert page.title() == "dsat-miner report"


def test_evidence_is_marked_on_the_page(browser, run):
    with opened(browser, run.out / "report.html") as page:
        turns = {f"{turn['conversation_id']} message {turn['message_index']}": turn for turn in run["turns"]}
        marked = page.evaluate(
            "[...document.querySelectorAll('.card')].filter(c => c.querySelector('mark')).map(c => "
            "[c.querySelector('footer .faint').textContent.split(',')[0], c.querySelector('mark').textContent])"
        )
        assert len(marked) > 30
        assert all(text == turns[place]["evidence"] for place, text in marked)


@pytest.mark.parametrize("name", ["out/report.html", "review.html"])
def test_pages_fit_a_phone(browser, run, name):
    with opened(browser, run.out.parent / name, viewport={"width": 360, "height": 740}) as page:
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
        assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_tables_of_the_report_fit_a_phone(browser, run):
    with opened(browser, run.out / "report.html", viewport={"width": 390, "height": 844}) as page:
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
        rows = page.evaluate(
            "[...document.querySelectorAll('.wide tr:not(:has(.path))')]"
            ".map(r => [r.getBoundingClientRect().height, r.innerText])"
        )
        line = 24
        assert len(rows) > 50
        assert [text for height, text in rows if height > 4 * line] == []
        widths = "s => [...document.querySelectorAll(s)].map(e => e.getBoundingClientRect().width)"
        assert min(page.evaluate(widths, ".wide td:first-child")) >= 100
        assert max(page.evaluate(widths, ".wide")) <= 390
        assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_turns_are_labelled_with_a_thumb(browser, run):
    phone = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
    with opened(browser, run.out.parent / "review.html", **phone) as page:
        assert page.locator("#estimates").is_hidden()
        for _ in range(3):
            page.locator("[data-label=dsat]").tap()
        assert progress(page).startswith("3 of 30 labelled")
        page.locator("#why summary").tap()
        for button in page.locator("footer button:visible").all():
            button.scroll_into_view_if_needed()
            assert button.bounding_box()["height"] >= 44
        page.locator("#kinds-dsat button").first.tap()
        assert page.locator("#kinds-dsat button[aria-pressed=true]").count() == 1
        page.locator("#why summary").tap()
        footer, reply = (page.locator(part).bounding_box() for part in ("footer", "#reply"))
        assert footer["height"] <= 844 / 3
        assert reply["y"] <= 844 / 2
    with opened(browser, run.out.parent / "review.html") as page:
        assert page.locator("#estimates").is_visible()


@pytest.mark.parametrize("name", ["out/report.html", "review.html"])
def test_pages_follow_light_and_dark(browser, run, name):
    def contrast(page: Page) -> float:
        colours = page.evaluate(
            "(s => [s.color, s.backgroundColor].map(c => c.match(/[0-9.]+/g).slice(0, 3).map(Number)))"
            "(getComputedStyle(document.body))"
        )
        ink, paper = (sum(w * c / 255 for w, c in zip((0.2126, 0.7152, 0.0722), rgb, strict=True)) for rgb in colours)
        return ink - paper

    with opened(browser, run.out.parent / name, color_scheme="light") as page:
        assert contrast(page) < -0.7
    with opened(browser, run.out.parent / name, color_scheme="dark") as page:
        assert contrast(page) > 0.7


def test_pictures_take_the_colours_of_the_scheme(browser, run):
    seen = set()
    for scheme in ("light", "dark"):
        with opened(browser, run.out / "report.html", color_scheme=scheme) as page:
            ink = page.evaluate("getComputedStyle(document.body).color")
            texts = page.evaluate(
                "[...document.querySelectorAll('figure svg text')].map(t => getComputedStyle(t).fill)"
            )
            assert set(texts) == {ink}
            seen.add(ink)
    assert len(seen) == 2


# Review


def press(page: Page, keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


def saved(page: Page, target: Path) -> list[dict]:
    """Save the labels and return the lines of the file."""
    with page.expect_download() as download:
        press(page, "w")
    assert download.value.suggested_filename == "labels.jsonl"
    download.value.save_as(target)
    return [json.loads(line) for line in target.read_text(encoding="utf-8").splitlines()]


def progress(page: Page) -> str:
    return page.locator("#progress").text_content()


def test_from_first_key_to_a_decided_run(browser, run, tmp_path):
    with opened(browser, run.out.parent / "review.html") as page:
        assert progress(page) == "0 of 30 labelled, 0 skipped"
        press(page, "1d")  # a kind, then the label
        press(page, "n")
        press(page, "x")
        press(page, "o")
        page.keyboard.type("d and s are letters of a note")
        page.keyboard.press("Escape")
        page.keyboard.press("Shift+Digit1")
        press(page, "s")
        press(page, "mu")  # given and taken back
        assert progress(page) == "3 of 30 labelled, 1 skipped"
        labels = saved(page, tmp_path / "labels.jsonl")
    assert [row["label"] for row in labels] == ["dsat", "neutral", "sat"]
    assert [row["kinds"] for row in labels] == [["negative_feedback"], [], ["gratitude"]]
    assert labels[2]["note"] == "d and s are letters of a note"
    assert {row["sample"] for row in labels} == {"stratified"}
    shutil.copytree(run.out, tmp_path / "out")
    names = [entry["name"] for entry in run.manifest["inputs"]]
    options = ["--labels", tmp_path / "labels.jsonl", "--test-fraction", "0.3", "--update"]
    miner("mine", *names, "-o", tmp_path / "out", *options)
    turns = {(turn["conversation_id"], turn["message_index"]): turn for turn in Run(tmp_path / "out")["turns"]}
    for row in labels:
        turn = turns[row["conversation_id"], row["message_index"]]
        assert (turn["decided_by"], turn["label"], turn["judge_reason"]) == ("human", row["label"], row["note"])


def test_progress_is_kept_and_a_file_can_be_loaded(browser, run, tmp_path):
    with opened(browser, run.out.parent / "review.html") as page:
        press(page, "ddnx")
        saved(page, tmp_path / "labels.jsonl")
        page.reload()
        assert progress(page) == "3 of 30 labelled, 1 skipped"
        assert page.locator("#place").text_content().startswith("5 of 30")
        assert not page.locator("#warning").is_visible()
    with opened(browser, run.out.parent / "review.html") as page:
        assert progress(page) == "0 of 30 labelled, 0 skipped"
        page.set_input_files("#load", tmp_path / "labels.jsonl")
        page.wait_for_function("document.getElementById('progress').textContent.startsWith('3 of 30')")


def test_browser_that_keeps_nothing_says_so_and_works(browser, run, tmp_path):
    denied = "Object.defineProperty(window, 'localStorage', { get() { throw new Error('denied'); } });"
    with opened(browser, run.out.parent / "review.html", denied) as page:
        assert page.locator("#warning").is_visible()
        press(page, "dn")
        assert len(saved(page, tmp_path / "labels.jsonl")) == 2


def test_turns_are_shown_as_text_and_without_the_runs_opinion(browser, run):
    with opened(browser, run.out.parent / "review.html") as page:
        data = json.loads(page.locator("#data").text_content())
        assert page.locator("#hint").is_hidden()
        for turn in data["turns"]:
            assert page.locator("#feedback").text_content() == turn["user_text"]
            assert page.locator("#feedback mark").count() == 0
            press(page, "x")
        assert page.locator("img, textarea").count() == 1  # the note
        press(page, "h")
        assert page.locator("#said").is_visible()


def test_estimate_is_that_of_the_weights(browser, run, tmp_path):
    with opened(browser, run.out.parent / "review.html") as page:
        data = json.loads(page.locator("#data").text_content())
        for at in range(len(data["turns"])):
            press(page, "d" if at % 3 else "n")
        labels = saved(page, tmp_path / "labels.jsonl")
        shown = page.locator(".estimate").all_text_contents()
    assert sum(row["weight"] for row in labels) == pytest.approx(sum(data["strata"].values()))
    judged = [row for row in labels if row["stratum"].split()[0] in ("dsat", "mixed")]
    total = sum(row["weight"] for row in judged)
    share = sum(row["weight"] for row in judged if row["label"] == "dsat") / total
    worth = total**2 / sum(row["weight"] ** 2 for row in judged)
    z2 = 1.959964**2
    middle = (share + z2 / (2 * worth)) / (1 + z2 / worth)
    half = 1.959964 / (1 + z2 / worth) * math.sqrt(share * (1 - share) / worth + z2 / (4 * worth**2))
    text = next(box for box in shown if box.startswith("precision of dsat"))
    wanted = [f"{100 * x:.1f}\u202f%" for x in (share, max(0, middle - half), min(1, middle + half))]
    assert text == f"precision of dsat {wanted[0]} {wanted[1]} to {wanted[2]}, {len(judged)} labels"


def test_buttons_do_what_keys_do(browser, run, tmp_path):
    with opened(browser, run.out.parent / "review.html") as page:
        page.locator("#why summary").click()
        page.get_by_role("button", name="revision").click()
        page.get_by_role("button", name="dissatisfied").click()
        page.get_by_role("button", name="skip").click()
        page.get_by_role("button", name="undo").click()
        assert progress(page) == "1 of 30 labelled, 0 skipped"
        with page.expect_download() as download:
            page.get_by_role("button", name="Save").click()
        download.value.save_as(tmp_path / "labels.jsonl")
        (row,) = [json.loads(line) for line in (tmp_path / "labels.jsonl").read_text().splitlines()]
    assert (row["label"], row["kinds"]) == ("dsat", ["revision"])


def test_page_of_a_rule_estimates_its_precision(browser, run, tmp_path):
    page_file = tmp_path / "rule.html"
    miner("review", run.out, "--by", "rule:en.factual_error.says_wrong", "--n", "10", "-o", page_file)
    with opened(browser, page_file) as page:
        press(page, "ddddn")
        (box,) = page.locator(".estimate").all_text_contents()
    assert box.startswith("en.factual_error.says_wrong: precision (dsat) 80.0\u202f%")
