"""`dsat-miner rules`: list the rules that find (dis)satisfied turns, try their examples, explain a turn."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

MAX_OTHERS = 10
RULES_HELP = "Folder of more rules; may be given again."
app = typer.Typer(no_args_is_help=True)


@app.callback()
def rules() -> None:
    """List the rules that find (dis)satisfied turns, try their examples, or explain one turn.

        dsat-miner rules explain "No, that's wrong, I asked for Python 3"

    A rule is one SQL file: a header with id, kind, weight and examples, and one condition over a turn.
    """


@app.command("list")
def list_rules(
    language: Annotated[str | None, typer.Option(help="Only rules of this language (any: structural ones).")] = None,
    polarity: Annotated[str | None, typer.Option(help="Only dsat or only sat.")] = None,
    kind: Annotated[str | None, typer.Option(help="Only this kind, such as revision.")] = None,
    rules: Annotated[list[Path] | None, typer.Option(help=RULES_HELP)] = None,
) -> None:
    """List the rules with what they show and how much they count (log-odds).

    dsat-miner rules list --language en --polarity sat
    """
    from dsat_miner.detection.scoring import load_detector
    from dsat_miner.terminal import print_table

    detector = load_detector(tuple(rules or ()))
    listed = (
        rule
        for rule in detector.rules
        if language in (None, rule.language) and polarity in (None, rule.polarity) and kind in (None, rule.kind)
    )
    rows = [
        (r.id, r.polarity, r.kind, r.ur, round(detector.weight(r).of(r.polarity), 2), r.description) for r in listed
    ]
    print_table(("id", "polarity", "kind", "ur", "weight", "description"), rows, fixed=("id", "kind"))
    print(f"{len(rows)} rules")


@app.command("test")
def try_rules(rules: Annotated[list[Path] | None, typer.Option(help=RULES_HELP)] = None) -> None:
    """Try every `hit:` and `miss:` of every rule; exit status 1 when one does not do what it says.

    dsat-miner rules test --rules my-rules
    """
    from dsat_miner import languages
    from dsat_miner.detection.rules import load_rules
    from dsat_miner.detection.ruletest import check_rules
    from dsat_miner.terminal import neutral

    loaded = load_rules(tuple(rules or ()))
    for rule in loaded:
        if rule.language != "any" and (doubt := languages.doubtful(rule.language)):
            print(neutral(f"{rule.path}: id {rule.id}: {rule.language}: {doubt}"))
    failures = check_rules(loaded)
    for failure in failures:
        print(neutral(str(failure)))
    n_examples = sum(len(rule.hits) + len(rule.misses) for rule in loaded)
    print(f"{len(loaded)} rules, {n_examples} examples, {len(failures) or 'no'} failures")
    if failures:
        raise typer.Exit(1)


@app.command()
def explain(
    text: Annotated[str, typer.Argument(help="A user's turn.")],
    request: Annotated[str | None, typer.Option(help="The user's turn before it.")] = None,
    reply: Annotated[str | None, typer.Option(help="The reply that it judges.")] = None,
    rules: Annotated[list[Path] | None, typer.Option(help=RULES_HELP)] = None,
) -> None:
    """Say which rules hit a turn and what a run would make of it.

    dsat-miner rules explain "Name a bird" --request "Name a bird" --reply "Bats fly."
    """
    from dsat_miner.detection.explaining import explain_turn
    from dsat_miner.detection.scoring import load_detector
    from dsat_miner.terminal import print_table

    found = explain_turn(text, load_detector(tuple(rules or ())), request=request, reply=reply)
    if found.hits:
        names = ("rule", "kind", "ur", "dsat", "sat", "evidence")
        rows = [
            (hit.rule.id, hit.rule.kind, hit.rule.ur, round(hit.dsat, 2), round(hit.sat, 2), hit.evidence)
            for hit in found.hits
        ]
        print_table(names, rows, fixed=("rule",))
    else:
        print("no rule hits")
    verdict = found.verdict
    kinds = f" ({', '.join(verdict.kinds)}; {verdict.ur})" if verdict.kinds else ""
    listed = [(w.feature, round(w.dsat, 2), round(w.sat, 2)) for w in found.others[:MAX_OTHERS]]
    print_table(("what else counts", "dsat", "sat"), listed)
    print(
        f"p_dsat {verdict.p_dsat:.3f}, p_sat {verdict.p_sat:.3f}, language {verdict.language}: {verdict.label}{kinds}"
    )
