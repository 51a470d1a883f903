-- id: any.repeat.extended_unspaced
-- polarity: dsat
-- kind: revision
-- also: ignored
-- weight: 2.0
-- description: the last request again with something put at its end, in a script without spaces
-- hit: [request] 请介绍一下唐朝的诗歌 [reply] 这是初稿。 [turn] 请介绍一下唐朝的诗歌，用诗的形式
-- hit: [request] 京都の紅葉の名所を三つ教えて [reply] こちらです。 [turn] 京都の紅葉の名所を三つ教えて、歩いて行ける所で
-- miss: [request] 继续往下写吧 [reply] 这是第二章。 [turn] 继续往下写吧，写第三章
-- miss: [request] 请介绍一下唐朝的诗歌 [reply] 这是初稿。 [turn] 请介绍一下唐朝的绘画
prefix_request >= 0.94
and not repeats_earlier
and turn_words < 4
and turn_chars >= 8
and length(request) >= 6
and raw('[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}]')
and not says('继续|繼續|接着|接著|下一|再来|再來|再写|更多|还有|続|次|もっと|もう一|他に|ほかに|ต่อ|อีก')
