-- id: zh.revision.try_again
-- polarity: dsat
-- kind: revision
-- weight: 2.9
-- description: asks for the same once more, or says that something else was meant
-- hit: 再试一次
-- hit: 重新回答
-- hit: 不是，我说的是苹果公司
-- hit: 我的意思是第二个
-- hit: 马马虎虎，来点别的吧
-- hit: 请再尝试一遍
-- hit: 没意境，重画
-- hit: 重写，语气轻快
-- miss: 再见
-- miss: 再给我讲一个笑话
-- miss: 重新开始一段感情难吗？
-- miss: 换一个城市生活会更好吗？
-- miss: 写一个场景：老板喊“重新做一遍”
-- miss: “不要”用法语怎么讲
-- miss: 写检讨书，老师让重写一遍怎么办
turn_chars <= 60
and (
    says('(?:再|重新|从新|从头)(?:试|試|来|來|写|寫|做|生成|回答|算|说|想|翻译|写一|答|弄|整理|输出|数)(?:一次|一遍|一下|过|過|一個版本)?(?:$| |吧|。|，|试试|看看|不要|要|用|这)')
    or opens('(?:重来|重來|重试|再来一遍|再来一次|再來一次|重做|重新来|重新生成|重新回答)')
    or opens('(?:不是|不|不不|不对|no)* ?(?:我的意思是|我是说|我是說|我说的是|我說的是|我指的是|我是指|我想说的是|我是问|我问的是|我問的是|我要的是|我想要的是|我是想)')
    or opens('不(?:是|要|对)? ') and turn_chars >= 4 and not reply_asks
    or turn_chars <= 20 and not is_question and says('(?:换|来|给我|再来|再想|想|试试?)(?:一)?(?:个|点|些|下)?(?:别的|其他的|其它的|另外的|不一样的|更好的|新的)(?:吧|试试|看看|方案|版本)? ?$|换(?:一)?个(?:吧|试试|看看)? ?$') and not raw('[:：«"“„「『]')
    or turn_chars <= 20 and says('(?:重新|再)(?:给我|帮我|尝试|嘗試|用[^ ]{1,4})?(?:一次|一遍|一版|来过|说一遍|說一遍|写一版|来一版)(?:吧)? $') or turn_chars <= 25 and not is_question and says(' (?:重写|重寫|重新写|重新来|重新生成|重画|重做|重来|换一个|换个|再来一版|改一下) (?:[^ ]{1,14} )?$')
)
and not is_question
and not says('怎么办|老师|老板')
and not opens('(?:不用了|不客气|不需要了|不必|不 谢谢|不了|不谢)')
and not opens('(?:再|请|帮我|现在)*写一?(?:个|段|篇)?(?:场景|对话|剧本|小说|故事)')
and not raw('^ *["“”„「『«]')
