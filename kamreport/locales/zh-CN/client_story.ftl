### 客户版业务回顾：分品类采购、迟交订单、工单、使用情况、会面与联系人。

pattern-short-month = yyyy-MM
client-products = 采购构成
client-products-lead = { $up ->
    [none] { $down ->
        [none] 近十二个月贵公司采购了 { $n } 个品类。
       *[other] { $down }减少最多，减少 { $loss }。以上与此前十二个月相比；贵公司共采购 { $n } 个品类。
    }
   *[other] { $down ->
        [none] { $up }增加最多，增加 { $gain }。以上与此前十二个月相比；贵公司共采购 { $n } 个品类。
       *[other] { $up }增加最多，增加 { $gain }；{ $down }减少最多，减少 { $loss }。以上与此前十二个月相比；贵公司共采购 { $n } 个品类。
    }
}
client-products-courses = { $all ->
    [True] { $n } 个品类在全部 { $periods } 期都有采购
   *[other] { $every ->
        [0] { $n } 个品类中，没有一个在全部 { $periods } 期都有采购
        [1] { $n } 个品类中，只有{ $names }在全部 { $periods } 期都有采购
       *[other] { $n } 个品类中有 { $every } 个在全部 { $periods } 期都有采购：{ $names }
    }
}
client-products-courses-note = 各期采购净额，颜色越深金额越大；空白表示该期没有采购。
client-bought-now = 近 12 个月（{ $currency }）
client-bought-then = 此前 12 个月
client-new = 新增

client-from-stock = 现货满足率
client-late-months = { $worst ->
    [none] { $n } 笔订单中有 { $late } 笔迟交或未足量，分散在全年
   *[other] { $n } 笔订单中有 { $late } 笔迟交或未足量，{ $worst }最多，共 { $most } 笔
}
client-late-day = { $n ->
    [1] { $day }
   *[other] { $day }（{ $n } 笔）
}
client-late-days = 柱上数字为迟交或未足量订单数 / 当月应交订单数。约定交付日：{ $days }{ $more ->
    [0] 。
   *[other] ，以及更早的 { $more } 天。
}
client-late-few = 近十二个月 { $whole } 笔订单中有 { $n } 笔迟交或未足量，约定交付日为 { $days }。
client-urgent = 紧急或高
client-usual-first = 实际响应
client-usual-solved = 实际解决
client-service-topics = { $kind ->
    [none] 各类工单数量相近：{ $whole } 张中最多的一类为 { $part } 张
   *[other] { $kind }类工单最多：{ $whole } 张中占 { $part } 张
}
client-service-waiting = { $n } 张工单未结，{ $late ->
    [0] { $n ->
        [1] 在承诺时限内
       *[other] 均在承诺时限内
    }
    [all] 均已超出承诺时限
   *[other] { $n ->
        [1] 已超出承诺时限
       *[other] 其中 { $late } 张已超出承诺时限
    }
}
client-open-for = 已持续
client-today = 今天

client-usage = 使用情况
client-usage-lead = { $turn ->
    [up] 近 90 天贵公司团队使用我们的服务 { $uses } 次，比前 90 天增加 { $change }。
    [down] 近 90 天贵公司团队使用我们的服务 { $uses } 次，比前 90 天减少 { $change }。
    [flat] 近 90 天贵公司团队使用我们的服务 { $uses } 次，与前 90 天持平。
   *[none] 近 90 天贵公司团队使用我们的服务 { $uses } 次。
}
client-active-days = 90 天中的使用天数
client-features = 在用功能数
client-usage-course = { $last ->
    [True] { $best }的使用次数为所示各月最高：{ $uses } 次
   *[other] 使用次数以 { $best }最高，为 { $uses } 次；{ $month }为 { $now } 次
}
client-usage-features = { $share ->
    [none] “{ $name }”使用最多
   *[other] “{ $name }”占使用次数的 { $share }
}
client-feature = 功能
client-uses-before = 前 90 天

client-met = 双方往来
client-met-lead = 近十二个月双方会面 { $n } 次{ $workshops ->
    [0] 。
   *[other] ，其中研讨会 { $workshops } 次。
}{ $strategy ->
    [none] 年度战略会议尚待举行。
   *[other] 年度战略会议于 { $strategy }举行。
}
client-met-level = { $layer } { $n } 次
client-met-levels = 各层级会面次数：{ $levels }
client-met-note = 每个标记代表一次会议、电话或拜访。
client-met-latest = 日常业务之外共会面 { $n } 次，最近一次在 { $day }
client-met-earlier = 另有 { $n } 次较早的会面未在此列出。

client-turn = 联系人
client-turn-lead = { $lead }是贵公司的客户经理，统筹我们提供的各项服务{ $ours ->
    [1] 。
   *[other] ；我司共有 { $ours } 人与贵公司 { $theirs } 人往来。
}
client-turn-levels = { $n ->
    [1] 双方人员
   *[other] 双方人员，分 { $n } 个层级
}
client-turn-for = 适合沟通的事项
client-turn-executive = 合作方向、下一份合同，以及其他层级未能解决的问题
client-turn-management = 目标、季度成果、承诺事项及其期限
client-turn-operational = 日常的订单、交付与工单

client-period = 期间
client-late-orders = 迟交订单
client-late-cases = 超时工单
client-complaints = 投诉
client-done-then = 我司措施
client-course = { $steps ->
    [0] { $n } 期中的不足之处
   *[other] { $n } 期中的不足之处，以及我司采取的 { $steps } 项措施
}
client-late-part = { $worst ->
    [True] { $part } / { $whole }，最差
   *[other] { $part } / { $whole }
}
client-step-done = { $title }（{ $day }）
client-steps-done = { $more ->
    [0] { $steps }
   *[other] { $steps }；另有 { $more } 项
}
client-holding = 改进是否稳固
client-holding-orders = { $state ->
    [last] 交付：最近一期（{ $worst }）为各期最差，{ $of } 笔订单中 { $high } 迟交或未足量。
    [few] 交付：{ $worst }最差，{ $of } 笔订单中 { $high } 迟交或未足量；此后订单过少，尚无法判断。
    [clear] 交付：{ $worst }最差，{ $of } 笔订单中 { $high } 迟交或未足量；{ $periods ->
        [1] { $now } { $n } 笔中为 { $low }
       *[other] 截至 { $now }的 { $periods } 期合计 { $n } 笔中为 { $low }
    }，已明显改善。
   *[chance] 交付：{ $worst }最差，{ $of } 笔订单中 { $high } 迟交或未足量；{ $periods ->
        [1] { $now } { $n } 笔中为 { $low }
       *[other] 截至 { $now }的 { $periods } 期合计 { $n } 笔中为 { $low }
    }，差异仍可能属随机波动。
}
client-holding-cases = { $state ->
    [last] 服务：最近一期（{ $worst }）为各期最差，{ $of } 张工单中 { $high } 超出承诺时限。
    [few] 服务：{ $worst }最差，{ $of } 张工单中 { $high } 超出承诺时限；此后工单过少，尚无法判断。
    [clear] 服务：{ $worst }最差，{ $of } 张工单中 { $high } 超出承诺时限；{ $periods ->
        [1] { $now } { $n } 张中为 { $low }
       *[other] 截至 { $now }的 { $periods } 期合计 { $n } 张中为 { $low }
    }，已明显改善。
   *[chance] 服务：{ $worst }最差，{ $of } 张工单中 { $high } 超出承诺时限；{ $periods ->
        [1] { $now } { $n } 张中为 { $low }
       *[other] 截至 { $now }的 { $periods } 期合计 { $n } 张中为 { $low }
    }，差异仍可能属随机波动。
}
client-holding-complaints = 投诉：{ $worst }有 { $most } 件，为各期最多；{ $now }{ $n ->
    [0] 没有投诉。
   *[other] 为 { $n } 件。
}

client-theme = 主题
client-comments = 意见数
client-said = 原话
client-theme-measured = 数据显示
client-themes = { $n ->
    [1] 各主题均只提到一次
   *[other] “{ $theme }”提到最多：{ $whole } 条意见中有 { $n } 条
}
client-quoted = “{ $comment }”（{ $day }）
client-theme-delivery = { $n } 笔订单中 { $share } 准时足量交付{ $moved ->
    [up] ，明显高于上一年的 { $before }
    [down] ，明显低于上一年的 { $before }
    [same] ，上一年为 { $before }，变化不显著
   *[unknown] { "" }
}
client-theme-service = { $n } 张工单中 { $share } 按承诺处理{ $moved ->
    [up] ，明显高于上一年的 { $before }
    [down] ，明显低于上一年的 { $before }
    [same] ，上一年为 { $before }，变化不显著
   *[unknown] { "" }
}
client-theme-quality = { $n ->
    [0] 近十二个月没有投诉
   *[other] 近十二个月有 { $n } 件投诉
}
client-theme-talk = { $day ->
    [none] 没有对应数据；建议在下次会面时讨论
   *[other] 没有对应数据；建议在 { $day }的会面中讨论
}
