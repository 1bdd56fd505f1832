### 提供给客户的文件：以贵公司为对象，只谈贵公司自己的事。

client-review = 业务回顾
client-running = 业务回顾 · { $account }
client-description = { $supplier }与{ $account }的业务回顾，{ $period }
client-confidential = { $supplier ->
    [none] 机密：仅供{ $account }使用
   *[other] 机密：仅供{ $account }与{ $supplier }使用
}
client-manager = 客户经理：{ $name }
client-by = { $who ->
    [none] { $day ->
        [none] { "" }
       *[other] { $day }前
    }
   *[other] { $day ->
        [none] { $who }
       *[other] { $who }，{ $day }前
    }
}
client-hours = { $value } 小时
client-days = { $value } 天
client-amount = { $number } { $unit }
client-before = 上一年为 { $value }
client-before-days = 前 90 天为 { $value } 次
client-of = { $part } / { $whole }
client-more = 另有 { $n } 项未在此列出。
client-standing = { $state ->
    [reached] 已达成
    [back] { $past ->
        [True] 未达成，且较起点倒退
       *[other] 较起点倒退
    }
    [under-way] { $past ->
        [True] 未达成，完成 { $share }
       *[other] 完成 { $share }
    }
   *[unknown] 暂无数值
}
client-state-done = 如期完成
client-state-done-late = 延期完成
client-state-late = 已逾期
client-state-open = 进行中
client-side-ours = 我司
client-side-client = 贵司
client-contract = 合同

client-nothing = { $period }暂无可汇报的内容：待双方共享订单、服务、反馈和约定的目标后，本回顾将逐步充实。
client-summary = 本期概览
client-summary-both = { $good }{ $short }
client-summary-quiet = { $period }贵公司没有下单；最近一次下单在{ $last }。
client-summary-asked = { $day ->
    [none] { "" }
   *[other] 下次会面在 { $day }；
}想请贵公司支持 { $asks } 件事。
client-summary-goods = { $second ->
    [none] { $first }
   *[other] { $first }，{ $second }
}
client-summary-balance = { $good ->
    [none] { $short }。
   *[other] { $good }{ $short ->
        [none] 。
        [even] ；各项指标均未低于承诺。
       *[other] ；{ $short }。
    }
}
client-outcomes = 共同取得的成果
client-miss = 不足之处
client-miss-none = 在我们衡量的各项指标中，没有低于承诺的情况。
client-asks = 需要贵公司支持的事项
client-untold = 本次回顾尚未包含：{ $topics }。
client-untold-orders = 订单
client-untold-service = 工单
client-untold-voice = 反馈
client-on-time = 准时足量交付率
client-promise = 服务承诺达成率
client-csat = 满意答卷占比
client-orders = 贵公司订单数

client-outcome-goal = 目标“{ $goal }”已达成：现为 { $actual }，目标值 { $target }。
client-outcome-goal-said = 目标“{ $goal }”已达成，目标值为 { $target }。
client-outcome-goal-brief = 一个目标已达成
client-outcome-way = “{ $goal }”已完成 { $share }：现为 { $actual }，目标值 { $target }。
client-outcome-way-said = “{ $goal }”的最新值，目标值为 { $target }，已完成 { $share }。
client-outcome-way-brief = { $second ->
    [True] 另一个目标完成 { $share }
   *[other] 一个目标已完成 { $share }
}
client-outcome-delivery = { $moved ->
    [up] 近十二个月 { $n } 笔订单中 { $share } 准时足量交付，高于上一年的 { $before }。
   *[other] 近十二个月 { $n } 笔订单中 { $share } 准时足量交付。
}
client-outcome-delivery-said = { $moved ->
    [up] 近十二个月 { $n } 笔订单的准时足量交付率，高于上一年的 { $before }。
   *[other] 近十二个月 { $n } 笔订单的准时足量交付率。
}
client-outcome-delivery-brief = { $moved ->
    [up] 交付明显改善
   *[other] { $share } 的订单准时足量交付
}
client-outcome-service = { $moved ->
    [up] { $n } 张工单中 { $share } 按承诺响应并解决，高于上一年的 { $before }。
   *[other] { $n } 张工单中 { $share } 按承诺响应并解决。
}
client-outcome-service-said = { $moved ->
    [up] { $n } 张工单按承诺响应并解决的比例，高于上一年的 { $before }。
   *[other] { $n } 张工单按承诺响应并解决的比例。
}
client-outcome-service-brief = { $moved ->
    [up] 服务明显改善
   *[other] { $share } 的工单按承诺处理
}
client-outcome-nps = { $moved ->
    [up] 贵公司同事对合作的评价提高：NPS 由上一年的 { $before } 升至 { $nps }。
   *[other] 贵公司同事愿意推荐我们：NPS 为 { $nps }。
}
client-outcome-nps-said = { $moved ->
    [up] NPS，高于上一年的 { $before }：贵公司同事对合作的评价提高。
   *[other] NPS：贵公司同事愿意推荐我们。
}
client-outcome-nps-brief = { $moved ->
    [up] 贵公司同事评价提高
   *[other] 贵公司同事愿意推荐我们
}
client-outcome-kept = 近十二个月我们到期或完成的 { $due } 项承诺中，{ $kept } 项如期完成。
client-outcome-kept-said = 近十二个月我们到期或完成的承诺中如期完成的项数。
client-outcome-kept-brief = { $due } 项承诺中 { $kept } 项如期完成
client-outcome-usage = 近 90 天贵公司团队使用我们的服务 { $uses } 次，比前 90 天增加 { $change }。
client-outcome-usage-said = 次：近 90 天贵公司团队使用我们的服务，比前 90 天增加 { $change }。
client-outcome-usage-brief = 贵公司团队使用增多
client-outcome-stock = 近十二个月 { $n } 个订单行中，{ $share } 由现货供应。
client-outcome-stock-said = 近十二个月 { $n } 个订单行由现货供应的比例。
client-outcome-stock-brief = { $share } 的订单行由现货供应
client-outcome-met = 近十二个月双方会面 { $n } 次{ $workshops ->
    [0] 。
   *[other] ，其中研讨会 { $workshops } 次。
}
client-outcome-orders = { $period }贵公司共下达 { $n } 笔订单，金额合计 { $money }。
client-outcome-orders-said = { $period }贵公司 { $n } 笔订单的金额合计。
client-outcome-orders-brief = 收到贵公司 { $n } 笔订单
client-miss-overdue = { $n ->
    [1] 我们有一项承诺逾期：“{ $title }”，原定 { $day }完成。
   *[other] 我们有 { $n } 项承诺逾期，最早一项为“{ $title }”，原定 { $day }完成。
}
client-miss-overdue-said = { $n ->
    [1] 是“{ $title }”的约定完成日，我们尚未完成。
   *[other] 是“{ $title }”的约定完成日；我们共有 { $n } 项承诺逾期，这是最早的一项。
}
client-miss-overdue-brief = 我们有 { $n } 项承诺逾期
client-miss-delivery = 近十二个月 { $n } 笔订单中有 { $missed } 笔未能准时足量交付{ $moved ->
    [down] ，明显多于上一年。
   *[other] 。
}
client-miss-delivery-said = 笔订单未能准时足量交付（近十二个月共 { $n } 笔）{ $moved ->
    [down] ，明显多于上一年。
   *[other] 。
}
client-miss-delivery-brief = { $n } 笔订单中 { $missed } 笔迟交或未足量
client-miss-service = { $n } 张工单中有 { $missed } 张超出承诺时限{ $moved ->
    [down] ，明显多于上一年。
    [up] ，但已明显少于上一年。
   *[other] 。
}
client-miss-service-said = 张工单超出承诺时限（共 { $n } 张）{ $moved ->
    [down] ，明显多于上一年。
    [up] ，但已明显少于上一年。
   *[other] 。
}
client-miss-service-brief = { $n } 张工单中 { $missed } 张超出承诺时限
client-miss-back = “{ $goal }”出现倒退：现为 { $actual }，起点为 { $start }。
client-miss-back-said = “{ $goal }”出现倒退，起点为 { $start }。
client-miss-back-brief = 一个目标出现倒退
client-miss-goal = 目标“{ $goal }”原定 { $day }达成，目前状态：{ $standing }。
client-miss-goal-brief = { $n } 个目标未如期达成
client-miss-nps = 贵公司同事对合作的评价低于我们的期望：NPS 为 { $nps }。
client-miss-nps-said = NPS：贵公司同事对合作的评价低于我们的期望。
client-miss-nps-brief = 贵公司同事的评价低于我们的期望
client-ask-overdue = { $title }（已过期限）。
client-ask-open = { $title }。
client-ask-contract = “{ $name }”将于 { $day }到期，请与我们商定后续安排。
client-ask-value = 请告知“{ $goal }”的最新进展，以便我们如实汇报。
client-ask-goals = 建议双方商定两三个目标，并为每个目标确定衡量方式和期限。
client-ask-strategy = 建议双方确定年度战略会议的日期。
client-ask-answers = { $n ->
    [0] 请邀请贵公司同事填写问卷：收到 { $least } 份答卷后即可汇报结果。
   *[other] 请邀请更多同事填写问卷：目前有 { $n } 份，收到 { $least } 份后即可汇报结果。
}

client-goals = 目标与承诺
client-goals-lead = 双方约定了 { $n } 个目标：{ $reached ->
    [0] 尚无目标达成
   *[other] { $reached } 个已达成
}{ $way ->
    [0] { "" }
   *[other] ，{ $way } 个正在推进
}{ $back ->
    [0] { "" }
   *[other] ，{ $back } 个较起点倒退
}{ $unknown ->
    [0] 。
   *[other] ，{ $unknown } 个暂无数值。
}
client-kept-lead = 近十二个月双方到期或完成的 { $due } 项承诺中，{ $kept } 项如期完成。
client-goals-next = { $n ->
    [1] “{ $goal }”最先到期：{ $day }
   *[other] 最先到期的目标有 { $n } 个：{ $day }
}
client-goals-headline = { $reached ->
    [0] { $n } 个目标{ EACH($n) }尚未达成
   *[other] { $n } 个目标中 { $reached } 个已达成
}
client-goal = 目标
client-measure = 衡量方式
client-from-to = 起点与目标值
client-way = { $start ->
    [none] { $target }
   *[other] { $start } → { $target }
}
client-due = 期限
client-status = 状态
client-commitment = 承诺事项
client-who = 负责人
client-kept-headline = { $late ->
    [0] 这 { $due } 项承诺{ EACH($due) }已完成
   *[other] 这 { $due } 项承诺中有 { $late } 项尚未完成
}

client-plan-goal-one = { $state ->
    [reached] “{ $goal }”已达成。
    [on] “{ $goal }”按进度推进。
    [behind] “{ $goal }”进度落后。
    [back] “{ $goal }”出现倒退。
    [missed] “{ $goal }”未如期达成。
    [unmeasured] “{ $goal }”已约定，但尚无数据。
   *[open] “{ $goal }”正在推进。
}
client-named = “{ $name }”
client-value-lead = { $moved ->
    [0] 约定的 { $n } 个目标尚无进展。
   *[other] { $all ->
        [True] { $n ->
            [1] 约定的目标已完成 { $shares }。
           *[other] 约定的 { $n } 个目标{ EACH($n) }有进展，分别完成 { $shares }。
        }
       *[False] 约定的 { $n } 个目标中有 { $moved } 个取得进展，完成 { $shares }。
    }
}
client-value-range = { $low } 至 { $high }

client-results = 成果
client-results-best = { $state ->
    [reached] “{ $goal }”由 { $start } 变为 { $actual }，已超过目标值 { $target }。
    [back] “{ $goal }”现为 { $actual }，起点为 { $start }，目标值为 { $target }。
   *[other] “{ $goal }”由 { $start } 变为 { $actual }，正向目标值 { $target }推进。
}
client-results-bought = { $period }贵公司下达 { $n } 笔订单，采购净额 { $money }{ $direction ->
    [up] ，同比增长 { $change }。
    [down] ，同比下降 { $change }。
    [flat] ，与去年同期持平。
   *[unknown] 。
}
client-results-used = 近 90 天贵公司团队使用我们的服务 { $uses } 次。
client-bought-year = 近十二个月采购额
client-orders-year = 近十二个月订单数
client-uses = 近 90 天使用次数
client-results-ways = { $reached ->
    [0] { $n } 个有数值的目标{ EACH($n) }尚未达成
   *[other] { $n } 个有数值的目标中 { $reached } 个已达成
}
client-results-pace = { $behind ->
    [0] { $n } 个目标{ EACH($n) }不落后于匀速进度
    [all] { $n } 个目标均落后于匀速进度，“{ $goal }”落后最多
    [1] “{ $goal }”落后于匀速进度
   *[other] { $n } 个目标中 { $behind } 个落后于匀速进度，“{ $goal }”落后最多
}
client-results-ways-note = 由起点到目标值已完成的比例。{ $paced ->
    [True] 竖线为按时间匀速推进时今天应达到的位置。
   *[other] { "" }
}
client-results-quarters = { $last ->
    [True] 最近一期采购额为所示各期最高：{ $money }
   *[other] { $best }采购额最高，为 { $money }
}
client-results-categories = 近十二个月采购涉及 { $n } 个品类，其中{ $top }占 { $share }
client-results-category = 近十二个月采购的全部是 { $top }
client-unstated = 未注明

client-service = 服务交付
client-service-delivery = 近十二个月 { $n } 笔订单中 { $share } 准时足量交付{ $moved ->
    [up] ，高于上一年的 { $before }。
    [down] ，低于上一年的 { $before }。
    [same] ；上一年为 { $before }，变化不显著。
   *[unknown] 。
}
client-service-service = { $n } 张工单中 { $share } 在承诺时限内响应并解决{ $moved ->
    [up] ，高于上一年的 { $before }。
    [down] ，低于上一年的 { $before }。
    [same] ；上一年为 { $before }，变化不显著。
   *[unknown] 。
}
client-service-few = 近十二个月贵公司共提交 { $n } 张工单，数量过少，不足以计算达成率。
client-open = 当前未结工单
client-open-late = { $n ->
    [0] 均在承诺时限内
   *[other] { $n } 张超出承诺时限
}
client-service-on-time = { $direction ->
    [up] 准时足量交付率由 { $since }的 { $first } 升至 { $now }的 { $last }
    [down] 准时足量交付率由 { $since }的 { $first } 降至 { $now }的 { $last }
    [same] { $now }准时足量交付率为 { $last }，与 { $since }持平
   *[flat] { $now }准时足量交付率为 { $last }，{ $since }为 { $first }，差异在误差范围内
}
client-service-on-time-note = 在约定日期前完整交付的订单占比（%）及其 95% 区间；订单少于 { $least } 笔的期间留空。
client-service-hours = { $late ->
    [0] { $n ->
        [1] 唯一一张工单按承诺处理
       *[other] { $n } 张工单{ EACH($n) }按承诺处理
    }
   *[other] { $n } 张工单中有 { $late } 张超出承诺时限
}
client-service-note = 按近十二个月提交及目前未结的工单计算。“实际”为中位数；时间按自然小时计。
client-priority = 优先级
client-cases = 工单数
client-promised-response = 承诺响应
client-usual-response = 实际
client-promised-solution = 承诺解决
client-usual-solution = 实际
client-in-time = 按时

client-voice = 贵公司的反馈
client-voice-nps = { $moved ->
    [up] 贵公司 { $n } 份答卷的 NPS 为 { $nps }，明显高于上一年的 { $before }。
    [down] 贵公司 { $n } 份答卷的 NPS 为 { $nps }，明显低于上一年的 { $before }。
    [same] 贵公司 { $n } 份答卷的 NPS 为 { $nps }；上一年为 { $before }，变化不显著。
   *[unknown] 贵公司 { $n } 份答卷的 NPS 为 { $nps }。
}
client-voice-csat = 贵公司 { $n } 份答卷中 { $share } 表示满意或非常满意。
client-voice-words = 有 { $n } 份答卷可供引用；答卷过少，不足以计算得分。
client-rate = 回复率
client-invited = 共发出 { $n } 份邀请
client-voice-ratings = { $best }评分最高（{ $high }），{ $worst }评分最低（{ $low }）
client-voice-ratings-note = 近十二个月平均分，0 至 10 分，{ $same ->
    [True] 各 { $least } 份答卷。
   *[other] 各 { $least } 至 { $most } 份答卷。
}{ $ticks ->
    [True] 竖线为上一年。
   *[other] { "" }
}
client-voice-quotes = 贵公司同事的原话
client-voice-note = 得分至少基于五份答卷。此处只引用作者同意引用的意见，且不署名。
client-day = 日期
client-score = 评分
client-comment = 意见

client-lessons = 问题与改进
client-lessons-late = 有 { $n } 张工单超出承诺时限。
client-lessons-steps = { $fixes ->
    [0] 目前尚未约定我司的改进措施。
   *[other] 近两期我司的 { $fixes } 项措施{ $open ->
        [0] 均已完成。
       *[other] 中，{ $done } 项已完成，{ $open } 项进行中。
    }
}
client-lessons-nothing = 建议在会面时商定改进措施。
client-lessons-cases = 超出承诺时限的 { $n } 张工单，由近及远
client-lessons-more = 另有 { $n } 张较早的工单未在此列出。
client-case = 工单
client-opened = 提交日期
client-kind = 类型
client-response = 响应（承诺）
client-solution = 解决（承诺）
client-taken = { $taken }（{ $promised }）
client-just-over = 略超 { $length }
client-still-open = 尚未完成（{ $promised }）
client-lessons-fixes = 我司措施：{ $done ->
    [0] { $n } 项{ EACH($n) }在进行中
   *[other] { $n } 项中 { $done } 项已完成
}
client-step = 措施

client-commitments = 下一期的承诺
client-commitments-lead = { $ours ->
    [0] 我司没有待办事项
   *[other] 我司有 { $ours } 项待办
}，{ $theirs ->
    [0] 贵公司没有待办事项。
   *[other] 贵公司有 { $theirs } 项待办。
}
client-commitments-meet = { $n ->
    [1] 下次会面定于 { $day }。
   *[other] 已安排 { $n } 次会面，下一次在 { $day }。
}
client-commitments-contracts = 双方目前有 { $n } 份有效合同。
client-serves = 对应目标
client-passed = { $day }，已过期
client-commitments-ours = { $late ->
    [0] { $n ->
        [1] 我司的承诺
       *[other] 我司 { $n } 项承诺，{ EACH($n) }未逾期
    }
    [all] 我司 { $n } 项承诺均已逾期
   *[other] { $n ->
        [1] 我司的承诺已逾期
       *[other] 我司 { $n } 项承诺中有 { $late } 项逾期
    }
}
client-commitments-client = { $late ->
    [0] { $n ->
        [1] 贵公司的承诺
       *[other] 贵公司 { $n } 项承诺，{ EACH($n) }未逾期
    }
    [all] 贵公司 { $n } 项承诺均已逾期
   *[other] { $n ->
        [1] 贵公司的承诺已逾期
       *[other] 贵公司 { $n } 项承诺中有 { $late } 项逾期
    }
}
client-level = 层级
client-form = 形式
client-meeting-meeting = 会议
client-meeting-call = 电话
client-meeting-visit = 拜访
client-meeting-workshop = 研讨会
client-meeting-strategy = 年度战略会议
client-commitments-meetings = 已安排 { $n } 次会面
client-commitments-running = 双方的 { $n } 份合同
client-since = 起始
client-ends = 到期
client-notice = 通知截止日
client-open-ended = 无固定期限
client-renews = { $day }，自动续约

client-topic-contract = 长远议题：下一份合同
client-topic-goal = 长远议题：如何达成目标
client-topic-questions = 供讨论的问题
client-topic-contract-fact = “{ $name }”将于 { $day }到期，还有 { $days } 天。
client-topic-volume = 近十二个月贵公司共下达 { $n } 笔订单，采购净额 { $money }。
client-topic-delivery = { $n } 笔订单中 { $share } 准时足量交付。
client-topic-goal-fact = “{ $goal }”现为 { $actual }，目标值 { $target }。目前进度：{ $standing }。
client-topic-contract-1 = 下一份合同应以哪些成果来衡量？
client-topic-contract-2 = 未来两年，贵公司有哪些需求是现有合同没有涵盖的？
client-topic-contract-3 = 双方各由谁决定，最迟何时决定？
client-topic-goal-1 = { $state ->
    [missed] 期限已过：重新约定日期，还是就此结束？
    [on] 目标在望：接下来要做什么？
   *[behind] 这个目标及其衡量方式是否仍然合适？
}
client-topic-goal-2 = { $state ->
    [missed] 双方各有哪些原因使目标未能如期达成？
    [on] 还有哪些因素可能影响目标达成？
   *[behind] 双方各有哪些障碍？
}
client-topic-goal-3 = { $state ->
    [missed] 下一个目标应如何改进做法？
    [on] 有哪些经验可用于其他目标？
   *[behind] 下一期采取哪一步最能推动目标？
}

client-comparison = 与其他客户的比较
client-comparison-lead = { $better ->
    [0] 贵公司的 { $n } 项数据{ EACH($n) }未高于其他客户的中位数。
   *[other] 贵公司的 { $n } 项数据中有 { $better } 项高于其他客户的中位数。
}每组至少包含 { $least } 家客户。
client-comparison-headline = 贵公司与其他客户的中位数
client-comparison-note = 统计近十二个月。对比组不含贵公司所属集团的企业；不出现任何客户的名称，也无法从中识别。
client-figure = 指标
client-yours = 贵公司
client-others = 中位数
client-others-n = 客户数
client-figure-delivery = 准时足量交付率
client-figure-service = 服务承诺达成率
client-figure-nps = NPS
client-figure-csat = 满意答卷占比

client-definitions = 数据说明
client-definitions-lead = 所有数据仅涉及贵公司，截至 { $day }；“近十二个月”指截至该日的十二个月。
client-term-orders = 订单与采购额
client-means-orders = 净额为正的订单，按首行日期计；采购额已扣除退货和贷项。
client-term-on-time = 准时足量交付率
client-means-on-time = 在约定日期到期的订单中，当日或之前完整交付的比例。
client-term-promise = 服务承诺达成率
client-means-promise = 首次响应与解决均在其优先级承诺时限内的工单比例。
client-term-nps = NPS
client-means-nps = 净推荐值：对“您有多大可能推荐我们”回答 9 至 10 分的百分比，减去回答 0 至 6 分的百分比。至少五份答卷方予汇报。
client-term-csat = 满意答卷占比
client-means-csat = 问卷和工单评价中，选择最高两档的比例。至少五份答卷方予汇报。
client-term-way = 完成比例
client-means-way = 由起点到目标值已完成的部分：起点为 0%，目标值为 100%。
client-term-uses = 使用次数
client-means-uses = 近 90 天贵公司同事使用我们的服务的次数。
client-term-interval = 95% 区间
client-means-interval = 若数据仅受偶然因素影响，真实值所在的范围。范围之内的差异，本文不称为变化。
