-- id: zh.unrealistic_expectation.yes_you_can
-- polarity: dsat
-- kind: unrealistic_expectation
-- weight: 2.7
-- description: pushes back on a refusal or on disclaimers
-- hit: 你可以的
-- hit: 别再道歉了
-- hit: 这只是小说，不是真的
-- miss: 你可以帮我写作业吗？
-- miss: 我可以养猫吗？
turn_chars <= 60
and (
    opens('(?:不|但是|但|明明|其实|可是|我知道)?(?:你|您)(?:明明|当然|是|肯定|一定|就|之前|刚才|昨天)*(?:可以的|可以做到|能做到|能的|会的|可以啊|都可以|还可以|能回答|能写)')
    or says('(?:别|別|不要|不用|停止)(?:再)?(?:道歉|说教|說教|说抱歉|对不起|教育我|跟我讲道理|总是说|提醒我)|(?:这|這)?只是(?:小说|虚构|小說|虛構|故事|假设|一个游戏|写作|角色扮演)|(?:是|都是)虚构的|假装你(?:可以|是|能)|假设你(?:可以|能)|随便(?:猜|编)')
)
and not is_question
