### 客户回顾：商机、合同、应收账款、承诺事项、客户档案。

account-pipeline = 商机
account-pipeline-open = { $n ->
    [0] 目前没有在途商机。
   *[other] 目前有 { $n } 个在途商机{ $valued ->
        [True] ，金额 { $money }
       *[other] { "" }
    }{ $late ->
        [0] 。
       *[other] ；其中 { $late } 个已过预计成交日。
    }
}
account-pipeline-history = { $closed ->
    [0] 近十二个月没有商机关闭。
   *[other] { $won ->
        [0] 近十二个月关闭商机 { $closed } 个，无一赢单。
       *[other] 近十二个月关闭商机 { $closed } 个，赢单 { $won } 个，金额 { $money }。
    }
}
account-pipeline-value = 在途商机金额
account-pipeline-count = 在途商机数
account-pipeline-n = { $n } 个商机
account-pipeline-weighted = 按概率加权
account-pipeline-weighted-note = 金额乘以我方估计的赢单概率
account-pipeline-weighed = 按我方估计的赢单概率加权，在途商机价值 { $money }。
account-pipeline-rate = 赢单率
account-pipeline-won = 近十二个月赢单
account-pipeline-headline = { $late ->
    [0] { $dated ->
        [True] { $n } 个在途商机，{ $n ->
            [1] 未过预计成交日
           *[other] 均未过预计成交日
        }
       *[other] { $n } 个在途商机
    }
   *[other] { $n } 个在途商机，{ $late } 个已过预计成交日
}
opportunity-of-product = { $product }（{ $id }）
account-pipeline-name = 商机
account-pipeline-stage = 阶段
account-pipeline-worth = 金额（{ $currency }）
account-pipeline-chance = 概率
account-pipeline-expected = 预计成交

account-contracts = 合同
account-contracts-none = { $known ->
    [True] 目前没有有效合同；最近一份已于 { $day } 到期。
   *[other] 目前没有有效合同。
}
account-contracts-running = 目前有 { $n } 份有效合同{ $valued ->
    [True] ，年化金额 { $money }。
   *[other] 。
}
account-contracts-no-end = 没有到期后不自动续约的合同。
account-contracts-next = { $state ->
    [bare] 最近到期的一份将于 { $day } 到期（{ $days ->
        [0] 今天
       *[other] { $days } 天后
    }），尚无续约商机。
    [open] 最近到期的一份将于 { $day } 到期（{ $days ->
        [0] 今天
       *[other] { $days } 天后
    }），已有在途商机。
   *[later] 最近到期的一份将于 { $day } 到期（{ $days } 天后）。
}
account-contracts-annual = 合同年化金额
account-contracts-headline = { $case ->
    [end] { $n } 份有效合同中有 { $ending } 份将在一年之内到期
    [renew] { $n } 份有效合同中有 { $renewing } 份将在一年之内自动续约，没有合同到期
    [both] { $n } 份有效合同中，一年之内有 { $ending } 份到期、{ $renewing } 份自动续约
   *[none] 一年之内没有合同到期
}
account-contracts-name = 合同
account-contracts-start = 起始
account-contracts-ends = 到期
account-contracts-notice = 通知截止日
account-contracts-value = 年化金额（{ $currency }）
account-contracts-open-ended = 无固定期限
account-contracts-renews = { $day }，自动续约

account-receivables = 应收账款
account-receivables-nothing = 没有未付发票。
account-receivables-current = 未付金额 { $money }，均未逾期。
account-receivables-overdue = 未付金额 { $money }，其中 { $share }（{ $overdue }）已逾期，最久的一张逾期 { $days } 天。
account-receivables-open = 未付金额
account-receivables-late = 逾期金额
account-receivables-share = 占未付金额 { $share }
account-receivables-count = { $n } 张发票
account-receivables-dso = 应收账款周转天数
account-receivables-pays = 平均晚付天数
account-receivables-before = 上一年 { $days }
account-receivables-age = 逾期时间
account-receivables-amount = 金额（{ $currency }）
account-receivables-ageing = { $late ->
    [True] 逾期金额中，{ $bucket }的最多：{ $money }
   *[other] 未付金额，按到期日划分
}
account-receivables-list = { $n } 张逾期发票，最早的在前
account-receivables-invoice = 发票
account-receivables-issued = 开票日
account-receivables-due = 到期日
account-receivables-days = 逾期天数

account-plan = 承诺事项
account-plan-lead = 近十二个月到期的 { $due } 项承诺中，{ $kept } 项如期完成{ $after ->
    [0] { "" }
   *[other] ，{ $after } 项逾期完成
}{ $late ->
    [0] 。
   *[other] ，{ $late } 项逾期未完成。
}{ $open ->
    [0] { "" }
   *[other] 另有 { $open } 项正在进行。
}
account-plan-nothing-due = 有 { $n } 项承诺正在进行，{ EACH($n) }未到期。
account-plan-objectives-only = 已约定 { $n } 个目标，{ $reached ->
    [0] 尚无一个达成。
   *[other] 已达成 { $reached } 个。
}
account-plan-kept = 如期完成
account-plan-window = 近十二个月到期的事项
account-plan-late = 逾期
account-plan-open = 进行中
account-plan-goals = { $reached ->
    [0] { $n } 个目标{ EACH($n) }未达成
   *[other] { $n } 个目标中已达成 { $reached } 个
}{ $missed ->
    [0] { "" }
   *[other] { $n ->
        [1] ，期限已过
       *[other] ，其中 { $missed } 个期限已过
    }
}{ $next ->
    [none] { "" }
   *[other] ，最近的期限为 { $next }
}
account-plan-objective = 目标
account-plan-measure = 衡量方式
account-plan-from-to = 起点与目标值
account-plan-reached = 现状
account-plan-due = 期限
account-plan-way = { $known ->
    [True] { $base } → { $goal } { $unit }
   *[other] { $goal } { $unit }
}
account-plan-state = { $state ->
    [reached] { $actual }，已达成
    [back] { $actual }，不及起点
   *[other] { $actual }
}
account-plan-actions = { $late ->
    [0] { $n } 项行动，没有逾期未完成的
   *[other] { $n } 项行动中有 { $late } 项逾期
}
account-plan-action = 行动
account-plan-side = 责任方
account-plan-who = 负责人
account-plan-status = 状态
action-late = 逾期 { $days } 天
action-open = 进行中
action-done = 已完成
action-done_late = 已完成，迟 { $days } 天

account-profile = 客户档案与重要日期
account-profile-lead = { $known ->
    [True] { $long ->
        [True] { $name }自 { $since } 年起为我方客户，已合作 { $years } 年。
       *[other] { $name }自 { $since } 年起为我方客户。
    }
   *[other] { $name }概况。
}{ $coming ->
    [True] 下一个重要日期是 { $next }：{ $what }。
   *[other] { "" }
}
account-profile-master = 基本资料
account-profile-what = 项目
account-profile-value = 内容
account-profile-event = 事项
account-profile-part = 隶属集团
account-profile-dates = 未来一年有 { $coming } 个重要日期
account-profile-lately = 近期动态
profile-id = 客户编号
profile-owner = 客户经理
profile-tier = 等级
profile-stage = 生命周期
profile-industry = 行业
profile-place = 所在地
profile-place-gap = ，
profile-group = 集团
profile-since = 合作起始
profile-employees = 员工人数
profile-size = 客户年营收
profile-wallet = 同类采购年支出
profile-wallet-share = { $money }，我方占 { $share }
profile-value = 价值评分
profile-fit = 战略契合度评分
profile-rhythm = 采购节奏
profile-rhythm-text = { $own ->
    [True] { $gap ->
        [0] 通常每天下单
       *[other] 通常每 { $gap } 天下单一次
    }
   *[other] 尚无法判断
}；最近一次{ $since ->
    [0] 在今天
   *[other] 在 { $since } 天前
}
profile-language = 语言
profile-remark = 备注
date-strategy = 年度战略会议
date-meeting = { $known ->
    [True] 会面（{ $layer }）
   *[other] 会面
}
date-contract-end = { $renews ->
    [True] “{ $name }”自动续约
   *[other] “{ $name }”到期
}
date-notice = “{ $name }”通知截止日
date-opportunity = “{ $name }”预计成交
date-action = “{ $name }”到期（行动）
date-objective = “{ $name }”到期（目标）
date-order = { $passed ->
    [True] 此前应有订单，尚未收到
   *[other] 预计有新订单
}
date-event = { $told ->
    [True] { $kind }：{ $text }
   *[other] { $kind }
}
account-contracts-ahead = 若到期合同均不续约，未来十二个月可带来 { $money }。
