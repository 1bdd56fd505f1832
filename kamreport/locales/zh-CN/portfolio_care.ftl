### 客户组合报告：健康度、满意度、服务、互动、商机、合同、应收账款。

column-interval = 95% 区间
column-answers = n

portfolio-health = 健康度
portfolio-health-unknown = 没有客户得出健康度：数据最全的客户{ $reason }。
portfolio-health-lead = { $n ->
    [1] 唯一有评分的客户健康度为 { $score }（满分 100）。
   *[other] { $n } 家客户的平均健康度为 { $score }（满分 100{ $interval ->
        [none] {""}
       *[other] ，95% 区间 { $interval }
    }）：健康 { $healthy } 家，关注 { $watch } 家，风险 { $risk } 家。
}
portfolio-health-stake = 未达健康的客户占{ $source ->
    [orders] 近十二个月营收
    [contracts] 合同年化金额
   *[other] 赢单金额
}的 { $share }。
portfolio-health-moved = { $direction ->
    [up] 较上期平均上升 { $points } 分：{ $improved } 家上升，{ $worsened } 家下降。
    [down] 较上期平均下降 { $points } 分：{ $worsened } 家下降，{ $improved } 家上升。
   *[other] 较上期 { $improved } 家上升，{ $worsened } 家下降；平均变动 { $change } 分，仍在误差之内。
}
portfolio-health-of = 有评分客户共 { $n } 家
portfolio-health-worth = { $source ->
    [orders] 近十二个月营收
    [contracts] 合同年化金额
   *[other] 赢单金额
}
portfolio-health-unscored = 无评分
portfolio-health-part = { $band } { $size }
portfolio-health-value = { $row }{ $band } { $share }
portfolio-health-legend = 客户数：{ $parts }。
portfolio-health-spread = { $n ->
    [0] { $all } 家有评分的客户全部健康
   *[other] { $all } 家客户中有 { $n } 家未达健康{ $source ->
        [orders] ，占营收的 { $share }
        [contracts] ，占合同金额的 { $share }
        [opportunities] ，占赢单金额的 { $share }
       *[none] {""}
    }
}
portfolio-health-movers = { $side ->
    [both] 较上期，{ $worst }降幅最大（{ $lost } 分），{ $best }升幅最大（{ $gained } 分）
    [down] 较上期，{ $worst }降幅最大（{ $lost } 分），没有客户上升
   *[up] 较上期，{ $best }升幅最大（{ $gained } 分），没有客户下降
}
portfolio-health-then = 上期
portfolio-health-now = 本期
portfolio-health-why = 主要变动指标
portfolio-health-cause = { $component } { $points }{ $kind ->
    [appeared] （新增数据）
    [missing] （数据缺失）
    [reweighted] （仅权重变动）
   *[changed] {""}
}
portfolio-health-others = 另有 { $n } 家客户变动达到半分以上。
portfolio-health-weakest = { $n ->
    [1] 1 家客户未达健康
   *[other] { $n } 家未达健康的客户中最弱的 { $shown } 家
}
portfolio-health-short = { $dimension ->
    [satisfaction] 满意度
    [value] 价值
   *[risk] 风险
}
portfolio-health-coverage = 已知
portfolio-health-weak = 失分最多
portfolio-health-turn = 扭转条件
portfolio-health-turn-note = 各项均为分数越高越好，风险亦然。“已知”为有数据的权重占比。扭转条件为单一指标达到下一档所需的最小变化。
portfolio-health-rest = 另有 { $n } 家客户未达健康，详见各自的客户回顾。
portfolio-health-lowest = { $component }（{ $score }）
portfolio-health-no-turn = 单一指标不足以扭转，需多项改善
portfolio-health-step = { $component }：{ $before } → { $after }
portfolio-health-component = 指标
portfolio-health-dimension = 维度
portfolio-health-mean = 平均得分
portfolio-health-weight = 权重
portfolio-health-step-column = 对健康度影响
portfolio-health-components = { $low }平均得分最低（{ $least } 分），{ $high }最高（{ $most } 分）
portfolio-health-components-note = 平均得分按有该项数据的客户计算。对健康度影响为较上期总分的平均变动（分）。
portfolio-health-withheld = { $n } 家客户没有评分{ $least ->
    [none] {""}
   *[other] （有数据的权重不足 { $least }%）
}：{ $names }{ $more ->
    [0] {""}
   *[other] 等
}

portfolio-satisfaction = 满意度
portfolio-satisfaction-few = 目前仅有 { $n } 份回答，不足以计算得分。
portfolio-satisfaction-nps = { $moved ->
    [up] NPS 由去年的 { $before } 升至 { $nps }，变化明确（区间 { $interval }，n = { $n }）。
    [down] NPS 由去年的 { $before } 降至 { $nps }，变化明确（区间 { $interval }，n = { $n }）。
    [unclear] NPS 为 { $nps }（区间 { $interval }，n = { $n }）；与去年的 { $before } 相比，差异仍在误差范围之内。
   *[alone] NPS 为 { $nps }（区间 { $interval }，n = { $n }），尚无去年数据可比。
}
portfolio-satisfaction-csat = { $moved ->
    [up] 满意的回答占 { $share }，明显高于去年的 { $before }（区间 { $interval }，n = { $n }）。
    [down] 满意的回答占 { $share }，明显低于去年的 { $before }（区间 { $interval }，n = { $n }）。
    [unclear] 满意的回答占 { $share }（区间 { $interval }，n = { $n }），与去年的 { $before } 相比没有明确变化。
   *[alone] 满意的回答占 { $share }（区间 { $interval }，n = { $n }）。
}
portfolio-satisfaction-ces = 认为省力（CES）
portfolio-satisfaction-rate = 回复率
portfolio-satisfaction-invited = 共邀请 { $n } 次
portfolio-satisfaction-trend-nps = { $moved ->
    [up] NPS 自 { $since } 以来明确上升，由 { $first } 升至 { $last }
    [down] NPS 自 { $since } 以来明确下降，由 { $first } 降至 { $last }
   *[unclear] NPS 由 { $since } 的 { $first } 变为 { $last }，仍在误差之内
}
portfolio-satisfaction-trend-csat = { $moved ->
    [up] 满意率自 { $since } 以来明确上升，由 { $first } 升至 { $last }
    [down] 满意率自 { $since } 以来明确下降，由 { $first } 降至 { $last }
   *[unclear] 满意率由 { $since } 的 { $first } 变为 { $last }，仍在误差之内
}
portfolio-satisfaction-trend-note = 色带为 95% 区间。{ $n ->
    [0] {""}
   *[other] 有 { $n } 期回答过少，未列出。
}
portfolio-satisfaction-standing = { $name }（{ $nps }，n = { $n }）
portfolio-satisfaction-below = { $n } 家客户的 NPS 明显低于整体：{ $names }{ $more ->
    [0] 。
   *[other] 等。
}
portfolio-satisfaction-above = { $n } 家客户的 NPS 明显高于整体：{ $names }{ $more ->
    [0] 。
   *[other] 等。
}
portfolio-satisfaction-driver = 驱动因素
portfolio-satisfaction-score = 得分（0–10）
portfolio-satisfaction-weight = 权重
portfolio-satisfaction-gain = 空间 × 权重
portfolio-satisfaction-drivers = { $clear ->
    [yes] { $driver }得分明显最低（{ $score } 分，满分 10）
   *[no] { $driver }得分最低（{ $score } 分，满分 10），但差距不明确
}{ $weights ->
    [alike] ；各因素的权重难分高下
    [apart] ；{ $heaviest }权重最高
   *[unknown] {""}
}
portfolio-satisfaction-drivers-note = 近十二个月平均得分。{ $weighed ->
    [yes] 权重为与推荐意愿评分的相关系数；空间为得分距 10 分的差距。两者相乘，可见改善何处最见效。
   *[no] {""}
}
portfolio-satisfaction-comments = { $critical ->
    [0] 客户最近的评论
   *[other] 最近的批评意见与其他评论
}
portfolio-satisfaction-answer = 评分
portfolio-satisfaction-comment = 评论
portfolio-satisfaction-answered = { $score }，{ $kind ->
    [detractor] 贬损者
    [promoter] 推荐者
   *[passive] 中立者
}
portfolio-satisfaction-comments-note = { $n ->
    [1] 近十二个月仅此一条评论。
   *[other] 选自近十二个月的 { $n } 条评论，每家客户一条；贬损者在前，均按时间由近到远。不得向客户引用。
}
