### 客户组合报告：健康度、满意度、服务、互动、商机、合同、应收账款。

column-interval = 95% 区间
column-answers = n

portfolio-health = 健康度
portfolio-health-unknown = 尚无客户可以评出健康度。数据最全的客户：{ $reason }。
portfolio-health-lead = { $n ->
    [1] 唯一有评分的客户健康度为 { $score }（满分 100）。
   *[other] { $n } 家客户的平均健康度为 { $score }（满分 100）。{ $healthy ->
        [0] 没有健康客户
       *[other] 健康 { $healthy } 家
    }，{ $watch ->
        [0] 没有需关注的客户
       *[other] 关注 { $watch } 家
    }，{ $risk ->
        [0] 没有高风险客户。
       *[other] 高风险 { $risk } 家。
    }
}
portfolio-health-stake = 未达健康的客户占{ $source ->
    [orders] 近十二个月营收
    [contracts] 合同年化金额
   *[other] 赢单金额
}的 { $share }。
portfolio-health-moved = { $direction ->
    [up] 较上期平均上升 { $points } 分：{ $improved } 家上升，{ $worsened } 家下降。
    [down] 较上期平均下降 { $points } 分：{ $worsened } 家下降，{ $improved } 家上升。
    [still] 较上期 { $improved } 家上升，{ $worsened } 家下降，平均分没有变化。
   *[other] 较上期 { $improved } 家上升，{ $worsened } 家下降；平均变动 { $change } 分，仍在误差范围内。
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
portfolio-health-others = 另有 { $n } 家客户变动达半分以上。
portfolio-health-weakest = { $n ->
    [1] 1 家客户未达健康
   *[other] { $shown ->
        [0] { $n } 家客户未达健康，由弱到强
       *[other] { $n } 家未达健康的客户中最弱的 { $shown } 家
    }
}
portfolio-health-short = { $dimension ->
    [satisfaction] 满意度
    [value] 价值
   *[risk] 风险
}
portfolio-health-weak = 失分最多
portfolio-health-turn = 扭转条件
portfolio-health-turn-note = 各项均为分数越高越好，风险亦然。扭转条件为仅凭一项指标升入上一档所需的最小变化。
portfolio-health-rest = 另有 { $n } 家客户未达健康，详见各自的客户回顾。
portfolio-health-lowest = { $component }（{ $score }）
portfolio-health-no-turn = 单项不足以扭转，需多项改善
portfolio-health-step = { $component }：{ $before } → { $after }
portfolio-health-component = 指标
portfolio-health-dimension = 维度
portfolio-health-mean = 平均得分
portfolio-health-weight = 权重
portfolio-health-step-column = 对健康度的影响
portfolio-health-components = { $low }平均得分最低（{ $least } 分），{ $high }最高（{ $most } 分）
portfolio-health-components-rest = 其余 { $n } 项
portfolio-health-components-note = 平均得分按有该项数据的客户计算。“对健康度的影响”为该指标使总分较上期平均变动的分数。
portfolio-health-withheld = { $n } 家客户没有评分{ $least ->
    [none] {""}
   *[other] （有数据的权重不足 { $least }%）
}：{ $names }{ $more ->
    [0] {""}
   *[other] 等
}

portfolio-satisfaction = 满意度
portfolio-satisfaction-few = 目前仅有 { $n } 份答卷，不足以计算得分。
portfolio-satisfaction-nps = { $moved ->
    [same] NPS 为 { $nps }，与去年持平。
    [up] NPS 由去年的 { $before } 升至 { $nps }，升幅显著。
    [down] NPS 由去年的 { $before } 降至 { $nps }，降幅显著。
    [unclear] NPS 为 { $nps }；与去年的 { $before } 相比，差异仍在误差范围内。
   *[alone] NPS 为 { $nps }，尚无去年数据可比。
}
portfolio-satisfaction-csat = { $moved ->
    [same] 满意评价占 { $share }，与去年持平。
    [up] 满意评价占 { $share }，明显高于去年的 { $before }。
    [down] 满意评价占 { $share }，明显低于去年的 { $before }。
    [unclear] 满意评价占 { $share }，去年为 { $before }，差距尚在误差范围内。
   *[alone] 满意评价占 { $share }。
}
portfolio-satisfaction-ces = 省力评价占比（CES）
portfolio-satisfaction-rate = 回复率
portfolio-satisfaction-invited = 共邀请 { $n } 次
portfolio-satisfaction-trend-nps = { $moved ->
    [same] NPS 为 { $last }，与 { $since } 持平
    [up] NPS 自 { $since } 以来显著上升，由 { $first } 升至 { $last }
    [down] NPS 自 { $since } 以来显著下降，由 { $first } 降至 { $last }
   *[unclear] NPS 由 { $since } 的 { $first } 变为 { $last }，仍在误差范围内
}
portfolio-satisfaction-trend-csat = { $moved ->
    [same] 满意率为 { $last }，与 { $since } 持平
    [up] 满意率自 { $since } 以来显著上升，由 { $first } 升至 { $last }
    [down] 满意率自 { $since } 以来显著下降，由 { $first } 降至 { $last }
   *[unclear] 满意率由 { $since } 的 { $first } 变为 { $last }，仍在误差范围内
}
portfolio-satisfaction-trend-note = 色带为 95% 区间。{ $n ->
    [0] {""}
   *[other] 有 { $n } 期答卷过少，未列出。
}
portfolio-satisfaction-standing = { $name }（{ $nps }，n = { $n }）
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
   *[no] { $driver }得分最低（{ $score } 分，满分 10），但差距不显著
}{ $weights ->
    [alike] ；各因素的权重难分高下
    [apart] ；{ $heaviest }权重最高
   *[unknown] {""}
}
portfolio-satisfaction-drivers-note = 近十二个月平均得分。{ $weighed ->
    [yes] 权重为该因素得分与推荐意愿评分的相关系数，相关不等于因果；空间为得分与满分 10 分之差。两者乘积越大，越值得优先改善。
   *[no] {""}
}
portfolio-satisfaction-comments = { $critical ->
    [0] 客户最近的评论
   *[other] 最近的批评与其他评论
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
   *[other] 选自近十二个月的 { $n } 条评论，每家客户一条；先列贬损者，均由近及远。请勿对客户引用。
}

care-same = 与去年持平
care-hours = { $value } 小时
care-days = { $value } 天
care-month = { $month }月

portfolio-service = 服务与交付
portfolio-service-few = 工单与交付数量过少，无法评价服务。
portfolio-service-kept = { $share } 的工单按承诺处理{ $moved ->
    [same] ，与去年持平。
    [up] ，明显高于去年的 { $before }。
    [down] ，明显低于去年的 { $before }。
    [unclear] ，去年为 { $before }，差距尚在误差范围内。
   *[alone] 。
}
portfolio-service-delivered = { $share } 的订单准时足量交付{ $moved ->
    [same] ，与去年持平。
    [up] ，明显高于去年的 { $before }。
    [down] ，明显低于去年的 { $before }。
    [unclear] ，去年为 { $before }，差距尚在误差范围内。
   *[alone] 。
}
portfolio-service-backlog = { $n ->
    [0] 目前没有未结工单。
    [1] 未结工单 1 张，已等待{ $days ->
        [0] 不到一天
       *[other] {" "}{ $days } 天
    }，{ $late ->
        [0] 未超出承诺时限。
       *[other] 已超出承诺时限。
    }
   *[other] 未结工单 { $n } 张，{ $late ->
        [0] 均未超出承诺时限
        [all] 均已超出承诺时限
       *[other] 其中 { $late } 张已超出承诺时限
    }；最久的一张已等待{ $days ->
        [0] 不到一天
       *[other] {" "}{ $days } 天
    }。
}
portfolio-service-otif = 准时足量交付率
portfolio-service-promise = 承诺达成率
portfolio-service-response = 首次响应（中位数）
portfolio-service-resolution = 解决用时（中位数）
portfolio-service-ninth = 九成在 { $time }内，n = { $n }
portfolio-service-open = 未结工单
portfolio-service-late = { $n ->
    [0] 均未超时
   *[other] { $n } 张已超出承诺时限
}
portfolio-service-complaints = 每百笔订单投诉件数
portfolio-service-months = { $moved ->
    [same] 承诺达成率为 { $last }，与 { $since }持平
    [up] 承诺达成率显著上升，由 { $since }的 { $first } 升至 { $last }
    [down] 承诺达成率显著下降，由 { $since }的 { $first } 降至 { $last }
   *[unclear] 承诺达成率由 { $since }的 { $first } 变为 { $last }，仍在误差范围内
}
portfolio-service-months-note = 按受理月份统计，附 95% 区间。承诺达成：首次响应与解决均在承诺时限之内。{ $n ->
    [0] {""}
   *[other] 有 { $n } 个月工单过少，未列出。
}
portfolio-service-trend = { $moved ->
    [same] { $period } 准时足量交付率为 { $last }，与 { $since } 持平
    [up] 准时足量交付率自 { $since } 以来显著上升，由 { $first } 升至 { $period } 的 { $last }
    [down] 准时足量交付率自 { $since } 以来显著下降，由 { $first } 降至 { $period } 的 { $last }
   *[unclear] { $period } 准时足量交付率为 { $last }，{ $since } 为 { $first }，差异在误差范围内
}
portfolio-service-trend-note = 在约定日期前完整交付的订单占比及其 95% 区间。
portfolio-service-measure = 指标
portfolio-service-rest = 其他客户
portfolio-service-behind = { $n ->
    [1] { $name }的服务水平明显低于其他客户
   *[other] { $n } 家客户的服务水平明显低于其他客户，以{ $name }差距最大
}
portfolio-service-behind-note = “明显”指在计入比较家数后，该客户的区间仍完全低于其他客户合计的区间；表中为其自身的 95% 区间。近十二个月数据。{ $more ->
    [0] {""}
   *[other] 另有 { $more } 项未列出。
}
portfolio-service-case = 工单
portfolio-service-kind = 类型
portfolio-service-priority = 优先级
portfolio-service-opened = 受理日
portfolio-service-age = 已等天数
portfolio-service-overdue = { $n ->
    [1] { $name }有 1 张未结工单超出承诺时限
   *[other] { $accounts ->
        [1] { $n } 张未结工单超出承诺时限，全部来自{ $name }
       *[other] { $n } 张未结工单超出承诺时限{ $most ->
            [1] ，每家客户至多一张
           *[other] ，其中 { $most } 张来自{ $name }
        }
    }
}
portfolio-service-more = 另有 { $n } 张，见各客户回顾。

meeting-meeting = 会议
meeting-call = 电话
meeting-visit = 拜访
meeting-mail = 邮件
meeting-workshop = 研讨
meeting-strategy = 战略会议

portfolio-engagement = 客户互动
portfolio-engagement-executive = 高层会面
portfolio-engagement-management = 管理层会面
portfolio-engagement-operational = 执行层会面
portfolio-engagement-executive-tile = 高层会面
portfolio-engagement-management-tile = 管理层会面
portfolio-engagement-operational-tile = 执行层会面
portfolio-engagement-lead = 会面完成率为 { $share }{ $several ->
    [true] ：{ $high }最高（{ $most }），{ $low }最低（{ $least }）。
   *[false] 。
}完成率为近十二个月三个层级的平均值。
portfolio-engagement-reach = { $reached ->
    [0] 近 { $days } 天内，{ $n } 位联系人一位也没有联系过。
   *[other] 近 { $days } 天与 { $n } 位联系人中的 { $reached } 位（{ $share }）有过联系。
}
portfolio-engagement-kept = 应有 { $due } 次，举行 { $kept } 次
portfolio-engagement-contacts = 有过联系的联系人
portfolio-engagement-reached = { $days } 天内 { $n } 位中的 { $reached } 位
portfolio-engagement-sponsors = 内部支持者
portfolio-engagement-left = { $n ->
    [0] { $days } 天内无人离任
   *[other] { $days } 天内 { $n } 位离任
}
portfolio-engagement-single = 单线联系
portfolio-engagement-single-note = 仅联系到一人的客户数
portfolio-engagement-cadence = { $tier ->
    [none] 未定等级的客户缺口最大：{ $layer }完成率 { $share }
   *[other] { $name }等级缺口最大：{ $layer }完成率 { $share }
}
portfolio-engagement-cadence-note = 近十二个月已举行的会面占该等级应有会面的比例。
portfolio-engagement-names = { $names }{ $more ->
    [0] {""}
   *[other] 等
}
portfolio-engagement-strategy = { $n } 家最重要的客户中，{ $held } 家已召开年度战略会议{ $planned ->
    [0] {""}
   *[other] ，{ $planned } 家已安排
}{ $none ->
    [0] {""}
   *[other] ，{ $none } 家尚无
}{ $cancelled ->
    [0] ；没有取消。
   *[other] ；{ $cancelled } 家取消：{ $names }。
}
portfolio-engagement-gone = { $days } 天内有 { $n } 家客户的内部支持者离任：{ $names }{ $alone ->
    [0] ；各家均另有支持者。
   *[other] ；其中 { $alone } 家目前已无支持者。
}
portfolio-engagement-thread = { $n } 家客户仅靠一人联系：{ $names }。
portfolio-engagement-behind = { $of } 家最重要的客户中，{ $n } 家会面不足
portfolio-engagement-behind-note = 战略、成长、核心三个等级中，会面完成率不足一半，或战略会议已取消的客户。
portfolio-engagement-more = 另有 { $n } 家未列出。
portfolio-engagement-share = 会面完成率
portfolio-engagement-spoken = 有联系
portfolio-engagement-strategy-column = 战略会议
portfolio-engagement-last = 距上次天数
portfolio-engagement-next = 下次
portfolio-engagement-of = { $reached }/{ $n }
portfolio-engagement-on = 日期
portfolio-engagement-layer = 层级
portfolio-engagement-kind = 形式
portfolio-engagement-ours = 我方

portfolio-pipeline = 商机
portfolio-pipeline-few = 近十二个月仅有 { $n } 个商机有结果，不足以计算赢单率。
portfolio-pipeline-rate = 已关闭商机赢单率 { $rate }{ $moved ->
    [same] ，与此前一年持平。
    [up] ，明显高于此前一年的 { $before }。
    [down] ，明显低于此前一年的 { $before }。
    [alone] 。
   *[unclear] ，此前一年为 { $before }，差距尚在误差范围内。
}
portfolio-pipeline-open = { $n ->
    [0] 目前没有在途商机。
   *[other] 在途商机 { $n } 个{ $money ->
        [none] 。
       *[other] ，金额 { $money }{ $weighted ->
            [none] 。
           *[other] ，按赢单概率加权为 { $weighted }。
        }
    }
}
portfolio-pipeline-overdue = 其中 { $n } 个已过预计成交日。
portfolio-pipeline-won = 本期赢单
portfolio-pipeline-count = 在途商机数
portfolio-pipeline-n = { $n } 个商机
portfolio-pipeline-weighted = 按概率加权 { $money }
portfolio-pipeline-cycle = 立项至赢单天数（中位数）
portfolio-pipeline-headline = { $best ->
    [last] { $period } 赢单 { $most }，为图中各期最高
   *[earlier] 最近一期赢单 { $last }；图中最高为 { $period }，{ $most }
}
portfolio-pipeline-stage = { $money }（{ $n }）
portfolio-pipeline-stages = { $valued ->
    [true] 在途金额的 { $share } 处于“{ $stage }”阶段
   *[false] 在途商机的 { $share } 处于“{ $stage }”阶段
}
portfolio-pipeline-stages-left = 另有 { $n } 个较小的阶段未列出。
portfolio-pipeline-wins = 赢单
portfolio-pipeline-losses = 输单
portfolio-pipeline-won-column = 赢单金额（{ $currency }）
portfolio-pipeline-open-count = 在途
portfolio-pipeline-open-column = 在途金额（{ $currency }）
portfolio-pipeline-nobody = 无负责人
portfolio-pipeline-accounts = 近十二个月{ $name }赢单最多，{ $money }{ $all ->
    [True] {""}
   *[False] ；前 { $n } 家合计占 { $share }
}{ $ended ->
    [True] 。
   *[False] {""}
}
portfolio-pipeline-owners = { $name }赢单最多，{ $money }{ $rates ->
    [alike] ；各人赢单率无明显差异
    [apart] ；各人赢单率差异明显
   *[unknown] {""}
}
portfolio-pipeline-owners-note = 赢单与输单为近十二个月数据；已关闭商机满五个才计算赢单率。
portfolio-pipeline-name = 商机
portfolio-pipeline-stage-column = 阶段
portfolio-pipeline-value = 金额（{ $currency }）
portfolio-pipeline-chance = 概率
portfolio-pipeline-expected = 预计成交
portfolio-pipeline-passed = { $day }，已过
portfolio-pipeline-others = 其他 { $n } 人
portfolio-pipeline-largest = { $late ->
    [0] { $valued ->
        [true] 金额最大的在途商机
       *[false] { $all } 个在途商机，{ EACH($all) }无金额记录
    }
   *[other] { $late } 个在途商机已过预计成交日
}
portfolio-pipeline-more = 另有 { $n } 个，见各客户回顾。

portfolio-contracts = 合同
portfolio-contracts-none = 目前没有有效合同。
portfolio-contracts-lead = 有效合同 { $n } 份{ $money ->
    [none] 。
   *[other] ，年化金额 { $money }{ $moved ->
        [up] ，同比增长 { $change }。
        [down] ，同比下降 { $change }。
        [flat] ，与去年持平。
       *[alone] 。
    }
}
portfolio-contracts-ending = { $n ->
    [0] { $days } 天内没有到期且不自动续约的合同。
   *[other] { $days } 天内有 { $n } 份合同到期且不自动续约{ $money ->
        [none] {""}
       *[other] ，年化金额 { $money }
    }{ $bare ->
        [unknown] 。
        [none] ；相关客户均有在途商机。
       *[other] ；其中 { $bare } 所属客户没有在途商机。
    }
}
portfolio-contracts-n = { $n } 份合同
portfolio-contracts-soon = { $days } 天内到期（年化）
portfolio-contracts-bare = 尚无商机
portfolio-contracts-all-open = 均有在途商机
portfolio-contracts-at = 涉及 { $n } 家客户
portfolio-contracts-course = { $moved ->
    [up] 合同年化金额自 { $since } 以来增长 { $change }，达 { $money }
    [down] 合同年化金额自 { $since } 以来下降 { $change }，为 { $money }
    [flat] 合同年化金额为 { $money }，与 { $since } 持平
   *[alone] 合同年化金额为 { $money }
}
portfolio-contracts-course-note = 各期末有效合同的年化金额。
portfolio-contracts-name = 合同
portfolio-contracts-end = 到期日
portfolio-contracts-notice = 通知截止
portfolio-contracts-value = 年化金额（{ $currency }）
portfolio-contracts-renewal = 续约
portfolio-contracts-others = 其余 { $n } 份合同
portfolio-contracts-table = { $n } 份合同将于 { $days } 天内到期或自动续约{ $informed ->
    [true] { $bare ->
        [0] ，到期的均有在途商机
       *[other] ，其中 { $bare } 份既不自动续约也无商机
    }
   *[false] {""}
}
portfolio-contracts-passed = { $day }，已过
portfolio-contracts-renews = 自动续约
portfolio-contracts-open = 有在途商机
portfolio-contracts-bare-state = 无商机
portfolio-contracts-unknown = 未知

receivables-received = { $n ->
    [0] 近十二个月没有收到付款。
   *[other] 近十二个月收到 { $n } 笔付款，共 { $money }。
}由于只有付款记录，没有可与之对应的发票，无法判断是否有未付、逾期或延迟付款。
receivables-no-due-days = 未付 { $money }；未付发票没有到期日，无法判断是否逾期。
receivables-undated = 未付款项中有 { $money } 没有到期日。
portfolio-receivables = 应收账款
portfolio-receivables-nothing = 没有未付款项，所有发票均已付清。
portfolio-receivables-current = 未付 { $money }，没有逾期。
portfolio-receivables-lead = 未付 { $money }，其中 { $share } 已逾期：{ $late }，最长 { $days } 天。
portfolio-receivables-old = { $n ->
    [1] 逾期超过一个月的有 { $money }（{ $share }），全部来自{ $name }。
   *[other] 逾期超过一个月的有 { $money }（{ $share }），涉及 { $n } 家客户，以{ $name }最多（{ $most }）。
}
portfolio-receivables-paid = { $side ->
    [late] 发票平均晚付 { $days } 天（区间 { $interval }，n = { $n }）{ $moved ->
        [later] ，明显晚于此前一年。
        [sooner] ，明显早于此前一年。
       *[none] 。
    }
    [early] 发票平均提前 { $days } 天付款（区间 { $interval }，n = { $n }）{ $moved ->
        [later] ，明显晚于此前一年。
        [sooner] ，明显早于此前一年。
       *[none] 。
    }
   *[even] 发票平均按期付款（区间 { $interval } 天，n = { $n }）。
}
portfolio-receivables-open = 未付
portfolio-receivables-overdue = 逾期
portfolio-receivables-share = 占未付金额的 { $share }
portfolio-receivables-invoices = { $n } 张发票
portfolio-receivables-dso = 应收账款周转天数
portfolio-receivables-after = 平均晚付天数
portfolio-receivables-ageing = { $old ->
    [true] 未付金额的 { $share } 逾期超过两个月：{ $money }
   *[false] 没有逾期超过两个月的款项
}
portfolio-receivables-amount = 逾期金额（{ $currency }）
portfolio-receivables-count = 发票数
portfolio-receivables-oldest = 最长天数
portfolio-receivables-others = 其余 { $n } 家客户
portfolio-receivables-table = { $n ->
    [1] 逾期款项全部来自{ $name }
   *[other] { $n } 家客户有逾期，{ $name }占 { $share }
}

summary-nothing = { $kind ->
    [revenue] { $period }没有订单营收。
    [recurring] { $period }末没有有效合同。
   *[conversion] { $period }没有赢单。
}
summary-quiet = { $n } 家客户陷入沉寂。
