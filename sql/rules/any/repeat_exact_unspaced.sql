-- id: any.repeat.exact_unspaced
-- polarity: dsat
-- kind: ignored
-- weight: 2.2
-- description: an earlier turn once more, in a script without spaces
-- hit: [request] 请介绍一下唐朝的诗歌 [reply] 这是初稿。 [turn] 请介绍一下唐朝的诗歌
-- hit: [request] 京都の紅葉の名所を三つ教えて [reply] こちらです。 [turn] 京都の紅葉の名所を三つ教えて
-- miss: [request] 继续往下写吧 [reply] 这是第二章。 [turn] 继续往下写吧
-- miss: [request] 请介绍一下唐朝的诗歌 [reply] 这是初稿。 [turn] 请介绍一下宋朝的词
repeats_earlier
and turn_words < 3
and turn_chars >= 6
and raw('[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}]')
and not says('继续|繼續|接着|接著|下一|再来|再來|再写|更多|还有|続|次|もっと|もう一|他に|ほかに|ต่อ|อีก')
