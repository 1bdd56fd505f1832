### 管理摘要：一页纸，也是手机上读的邮件。

executive-summary = 管理摘要
description-executive = { $supplier }重点客户概况，{ $period }
running-executive = 管理摘要 · { $supplier }

executive-status = 总体情况
executive-changes = 变化与原因
executive-decision = 待决策事项
executive-dates = 近期日程

executive-decide-none = 目前没有需要决策的事项。
executive-decide-lead =
    { $n ->
        [1] 有 1 项需在 { $day }前决定。
       *[other] 有 { $n } 项需在 { $day }前决定，按涉及金额排序。
    }
executive-decide-more = 另有 { $n } 项见客户组合报告。
executive-decide-who = { $owner } · { $day }前
executive-decide-open = 尚未指定客户经理 · { $day }前

executive-date-contract-end = { $account }：{ $named ->
    [True] 合同“{ $what }”到期
   *[other] 一份合同到期
}{ $valued ->
    [True] ，年化金额 { $money }
   *[other] {""}
}
executive-date-contract-renewal = { $account }：{ $named ->
    [True] 合同“{ $what }”自动续约
   *[other] 一份合同自动续约
}{ $valued ->
    [True] ，年化金额 { $money }
   *[other] {""}
}
executive-date-notice = { $account }：{ $named ->
    [True] 合同“{ $what }”的终止通知截止日
   *[other] 一份合同的终止通知截止日
}{ $valued ->
    [True] ，年化金额 { $money }
   *[other] {""}
}
executive-date-strategy = { $account }：年度战略会议
executive-date-meeting = { $account }：高层会面
executive-period-ends = { $period }将于 { $day }结束。

share-on-previous =
    { $certain ->
        [same] 与上期持平
        [clear] 环比 { $change } 个百分点
       *[unclear] 环比 { $change } 个百分点（误差内）
    }
score-on-previous =
    { $n ->
        [0] 与上期持平
       *[other] 较上期 { $change } 分
    }

executive-subject =
    { $period }：{ $kind ->
        [revenue] { $direction ->
            [up] 营收同比增长 { $change }
            [down] 营收同比下降 { $change }
            [flat] 营收同比持平
           *[alone] 营收 { $money }
        }
        [contracts] { $direction ->
            [up] 合同金额同比增长 { $change }
            [down] 合同金额同比下降 { $change }
            [flat] 合同金额同比持平
           *[alone] 合同年化金额 { $money }
        }
        [won] { $direction ->
            [up] 赢单金额环比增长 { $change }
            [down] 赢单金额环比下降 { $change }
            [flat] 赢单金额环比持平
           *[alone] 赢单 { $money }
        }
       *[none] 重点客户概况
    }{ $risk ->
        [0] {""}
       *[other] ，{ $risk } 家客户高风险
    }{ $silent ->
        [0] {""}
       *[other] { $risk ->
            [0] ，{ $silent } 家客户久未下单
           *[other] ，{ $silent } 家久未下单
        }
    }
executive-file = 管理摘要 { $period }{ $supplier ->
    [none] {""}
   *[other] {" "}- { $supplier }
}

mail-attached = 附件为同样内容的一页 PDF，可打印或转发：{ $file }
