### 谁重要、客户怎么说：价格数量结构、重点客户、客户之声。

account-price = 价格、数量与结构
account-price-window = { $basis ->
    [period] { $period }与去年同期相比
   *[trailing] 截至 { $month }的十二个月与再往前十二个月相比
}
account-price-lead = { $window }，营收{ $direction ->
    [up] 增加 { $change }，至 { $now }
    [down] 减少 { $change }，至 { $now }
   *[flat] 持平，为 { $now }
}{ $main ->
    [volume] ，主要源于数量变化（{ $amount }）
    [price] ，主要源于价格变化（{ $amount }）
    [mix] ，主要源于产品结构变化（{ $amount }）
    [new] ，主要源于去年未购买的产品（{ $amount }）
    [dropped] ，主要源于不再购买的产品（{ $amount }）
    [other] ，主要源于没有单价的销售（{ $amount }）
   *[none] {""}
}。
account-price-rate = { $direction ->
    [up] 可比产品价格上升 { $rate }，增加营收 { $amount }。
    [down] 可比产品价格下降 { $rate }，减少营收 { $amount }。
   *[flat] 可比产品价格总体不变。
}
account-price-then = 去年同期
account-price-now = 本期
account-price-before = 前十二个月
account-price-last = 近十二个月
account-price-step-price = 价格
account-price-step-volume = 数量
account-price-step-mix = 结构
account-price-step-new = 仅本期
account-price-step-dropped = 仅上年
account-price-step-other = 无单价
account-price-named-price = 价格
account-price-named-volume = 数量
account-price-named-mix = 产品结构
account-price-named-new = 仅本期购买的产品
account-price-named-dropped = 仅上年购买的产品
account-price-named-other = 无单价的销售
account-price-headline = { $side ->
    [up] 各项均未减少营收，增加最多的是{ $best }（{ $gained }）
    [down] 各项均未增加营收，减少最多的是{ $worst }（{ $lost }）
   *[both] 增加最多的是{ $best }（{ $gained }），减少最多的是{ $worst }（{ $lost }）
}
account-price-products = { $of ->
    [0] 营收变动最大的产品
    [1] 两期均有采购的唯一一种产品{ $up ->
        [0] { $down ->
            [0] 价格没有明显变化
           *[other] 降价
        }
       *[other] 涨价
    }
   *[other] { $up ->
        [0] { $down ->
            [0] 两期均有采购的 { $of } 种产品，价格{ EACH($of) }无明显变化
           *[other] 两期均有采购的 { $of } 种产品中，{ $down } 种降价，没有涨价的
        }
       *[other] { $whole ->
            [True] 两期均有采购的 { $of } 种产品全部涨价
           *[other] 两期均有采购的 { $of } 种产品中，{ $up } 种涨价，{ $down ->
                [0] 没有降价的
               *[other] { $down } 种降价
            }
        }
    }
}
account-price-product = 产品
account-price-change = 变化（{ $currency }）
account-price-by-price = 因价格
account-price-by-quantity = 因数量
account-price-unit = 单价
account-price-kind-new = 仅本期
account-price-kind-dropped = 仅上年
account-price-kind-other = 未知
account-price-unnamed = 未注明产品
account-price-note = 数量以各产品总件数按去年平均价格计算；结构为购买的产品偏贵或偏便宜的影响。{ $basis ->
    [trailing] 只计完整月份。
   *[period] {""}
}{ $coverage ->
    [whole] {""}
   *[part] 有单价的产品占营收的 { $share }。
}
account-price-more = 另有 { $n } 种产品未列出。

portfolio-key-accounts = 重点客户
portfolio-key-accounts-lead = { $n ->
    [0] 没有客户达到重点客户所需的 { $bound } 分。
   *[other] { $of } 家客户中有 { $n } 家应为重点客户{ $share ->
        [none] 。
       *[other] ，占{ $source ->
            [contracts] 合同年化金额
            [opportunities] 赢单金额
           *[other] 营收
        }的 { $share }。
    }
}
portfolio-key-accounts-moves = { $appoint ->
    [0] { $release ->
        [0] 无需新增或移出。
       *[other] { $release } 家不宜再列为重点客户，无需新增。
    }
   *[other] { $release ->
        [0] 其中 { $appoint } 家目前尚未列入。
       *[other] 其中 { $appoint } 家目前尚未列入；另有 { $release } 家不宜再列为重点客户。
    }
}
portfolio-key-accounts-basis = { $basis ->
    [list] 目前的重点客户以设置中的名单为准。
    [owner] 目前的重点客户指已指派客户经理的客户。
    [tier] 目前的重点客户指等级为战略、成长或核心的客户。
   *[none] 目前哪些是重点客户未知。
}
portfolio-key-accounts-changes = { $appoint ->
    [0] { $released }不宜再列为重点客户
   *[other] { $release ->
        [0] { $appointed }应列为重点客户
       *[other] { $appointed }应列为重点客户；{ $released }不宜再列入
    }
}
portfolio-key-accounts-verdict = 建议
portfolio-key-accounts-appoint = 列入
portfolio-key-accounts-should = 重点客户
portfolio-key-accounts-release = 移出
portfolio-key-accounts-keep = 保留
portfolio-key-accounts-none = 非重点客户
portfolio-key-accounts-points = 分数
portfolio-key-accounts-for = 加分理由
portfolio-key-accounts-against = 减分理由与欠缺
portfolio-key-accounts-lacking = 欠缺：{ $rules }
portfolio-key-accounts-reasons = 理由与分数
portfolio-key-accounts-reason = { $rule } { $points }
portfolio-key-accounts-several = { $names }及另外 { $more } 家客户
portfolio-key-accounts-rest = { $told }；其余 { $n } 项 { $points }
portfolio-key-accounts-ranking = { $ties ->
    [1] { $first }以 { $points } 分居首
   *[other] { $ties } 家以 { $points } 分并列居首，其中{ $first }规模最大
}{ $near ->
    [0] {""}
   *[other] ；{ $near } 家与界线相差不超过五分
}
portfolio-key-accounts-note = { $bound } 分起应为重点客户，低于 { $release } 分不宜再列入；其间维持现状。{ $more ->
    [0] {""}
   *[other] 另有 { $more } 家分数较低的客户未列出。
}
portfolio-key-accounts-group = 集团
portfolio-key-accounts-best = 单家最高分
portfolio-key-accounts-groups = { $lifted ->
    [1] { $name }单看各家都不够，合并后应为重点客户
   *[other] { $lifted } 个集团单看各家都不够，合并后应为重点客户
}
portfolio-key-accounts-kind = 类型
portfolio-key-accounts-of = 所在
portfolio-key-accounts-why = 理由
portfolio-key-accounts-kinds = { $leaders ->
    [0] 没有客户在行业或区域中领先
   *[other] { $leaders } 家客户在行业或区域中领先
}{ $potential ->
    [0] {""}
   *[other] ；另有 { $potential } 家具备潜力
}
portfolio-key-accounts-leads = 占我方在该领域营收的 { $share }，第二名 { $next }
portfolio-key-accounts-leads-alone = 占我方在该领域营收的 { $share }
portfolio-key-accounts-rises = 契合度 { $fit }，增长 { $growth }

portfolio-voice = 客户之声
portfolio-voice-lead = 近十二个月共有 { $n } 条评论{ $matched ->
    [none] 。
   *[other] ，其中 { $matched } 涉及下列主题。
}
portfolio-voice-first = 提及最多的是{ $theme }（{ $n } 条，{ $share }）。
portfolio-voice-low = { $count ->
    [0] 没有主题的评分明显低于其余。
   *[other] { $themes }的评分明显低于均值 { $mean }。
}
portfolio-voice-moved = { $up ->
    [none] { $down ->
        [none] 各主题被提及的频率与前一年相比均无明显变化。
       *[other] 与前一年相比，{ $down }被提及明显减少。
    }
   *[other] 与前一年相比，{ $up }被提及明显增多{ $down ->
        [none] 。
       *[other] ，{ $down }明显减少。
    }
}
portfolio-voice-themes = { $low ->
    [none] { $first }提及最多，涉及 { $accounts } 家客户
   *[other] { $low }评分明显偏低：平均 { $score }，全部评论为 { $mean }
}
portfolio-voice-bar = { $n } 条 · { $score } 分
portfolio-voice-note = 评论数与平均评分（0 至 10 分）；一条评论可涉及多个主题。红色：明显低于全部评论的均值。
portfolio-voice-theme = 主题
portfolio-voice-said = 客户原话：{ $critical ->
    [0] 满意之处
   *[other] { $praise ->
        [0] 不满之处
       *[other] 不满之处与满意之处
    }
}
portfolio-voice-day = 日期
portfolio-voice-answer = 评分
portfolio-voice-comment = 评论
portfolio-voice-said-note = 各主题最新的一条，每家客户一条；仅供内部使用，未经同意不得外传。
