### 客户组合报告摘要。

summary = 摘要
summary-revenue =
    { $direction ->
        [up] { $period }营收 { $money }，同比增长 { $change }{ $noise ->
            [clear] ，超出正常波动范围。
            [usual] ，仍在正常波动范围内。
           *[unknown] 。
        }
        [down] { $period }营收 { $money }，同比下降 { $change }{ $noise ->
            [clear] ，超出正常波动范围。
            [usual] ，仍在正常波动范围内。
           *[unknown] 。
        }
        [flat] { $period }营收 { $money }，与去年同期持平。
       *[alone] { $period }营收 { $money }，尚无去年同期可比。
    }
summary-contracts =
    { $direction ->
        [up] 有效合同年化金额 { $money }，同比增长 { $change }。
        [down] 有效合同年化金额 { $money }，同比下降 { $change }。
        [flat] 有效合同年化金额 { $money }，与去年持平。
       *[alone] 有效合同年化金额 { $money }。
    }
summary-won =
    { $direction ->
        [up] { $period }赢单 { $money }，环比增长 { $change }{ $noise ->
            [usual] ，尚在随机波动之内。
           *[other] 。
        }
        [down] { $period }赢单 { $money }，环比下降 { $change }{ $noise ->
            [usual] ，尚在随机波动之内。
           *[other] 。
        }
        [flat] { $period }赢单 { $money }，与上期持平。
       *[alone] { $period }赢单 { $money }。
    }
summary-accounts = { $period }共 { $n } 家客户，尚无订单、合同或成交商机可供衡量。
summary-attention =
    { $risk ->
        [0] { $silent ->
            [0] { $rated ->
                [all] 没有高风险客户，也没有客户陷入沉寂。
               *[other] 有健康度评分的 { $rated } 家客户均非高风险；没有客户陷入沉寂。
            }
           *[other] { $rated ->
                [all] 没有高风险客户，但有 { $silent } 家客户陷入沉寂。
               *[other] 有健康度评分的 { $rated } 家客户均非高风险，但有 { $silent } 家客户陷入沉寂。
            }
        }
       *[other] { $silent ->
            [0] { $risk } 家客户处于高风险。
           *[other] { $risk } 家客户处于高风险，{ $silent } 家客户陷入沉寂。
        }
    }
summary-why = { $up }增加最多（{ $gain }），{ $down }减少最多（{ $loss }）；与去年同期相比，{ $gaining } 家客户采购增加，{ $losing } 家减少。
summary-held = { $basis ->
    [contracts] 一年前的客户，目前有效合同年化金额为当时的 { $nrr }
   *[orders] 一年前的客户，如今带来的营收为当时的 { $nrr }
}{ $interval ->
    [none] {""}
   *[other] （95% 区间 { $interval }）
}；不计增购则为 { $grr }。
summary-silent =
    { $n ->
        [1] { $largest }久未下单，已超出{ $rhythm ->
            [peers] 同类客户
           *[own] 自身
        }的采购节奏；末次下单前十二个月贡献营收 { $money }。
       *[other] { $n } 家客户久未下单，已超出自身{ $rhythm ->
            [peers] （或同类客户）
           *[own] {""}
        }的采购节奏，其中规模最大的是{ $largest }；这些客户末次下单前十二个月合计贡献营收 { $money }。
    }
summary-nps =
    { $certain ->
        [clear] NPS 由去年的 { $before } { $direction ->
            [up] 升至
           *[other] 降至
        } { $nps }，{ $direction ->
            [up] 升幅显著
           *[other] 降幅显著
        }（区间 { $interval }，n = { $n }）。
        [unclear] NPS 为 { $nps }（区间 { $interval }，n = { $n }），去年为 { $before }，差异不显著。
        [same] NPS 为 { $nps }，与去年持平（区间 { $interval }，n = { $n }）。
       *[alone] NPS 为 { $nps }（区间 { $interval }，n = { $n }）。
    }
summary-health = 与上期相比，{ $improved ->
    [0] { $worsened } 家客户健康度下降，没有客户上升
   *[other] { $improved } 家客户健康度上升，{ $worsened ->
        [0] 没有客户下降
       *[other] { $worsened } 家下降
    }
}{ $falls ->
    [true] ，失分最多的是{ $component }。
   *[false] 。
}
summary-service =
    { $known ->
        [both] { $otif } 的订单准时足量交付，{ $kept } 的工单按承诺处理
        [otif] { $otif } 的订单准时足量交付
       *[kept] { $kept } 的工单按承诺处理
    }{ $late ->
        [0] 。
       *[other] ；{ $late } 张未结工单已超出承诺时限。
    }
summary-won-rate = 已关闭商机赢单率 { $rate }（95% 区间 { $interval }，n = { $n }）；在途商机 { $open } 个{ $valued ->
    [True] ，金额 { $money }
   *[other] {""}
}。
summary-bands = 健康 { $healthy } 家，关注 { $watch } 家，高风险 { $risk } 家
points-unclear = 同比 { $change } { $unit ->
    [score] 点
    [score-one] 点
   *[other] 个百分点
}（误差内）
figure-nrr = 净营收留存率
figure-nps = 净推荐值（NPS）
figure-health = 平均健康度
figure-otif = 准时足量交付率
figure-contracts = 有效合同年化金额
figure-csat = 满意率（CSAT）
figure-win-rate = 赢单率
figure-pipeline = 在途商机金额
figure-buyers = 近十二个月有购买的客户
of-accounts = 共 { $n } 家
figure-promise-kept = 工单承诺达成率
column-decision = 待决策事项
column-by = 期限
column-at-stake = 涉及金额
summary-decide = 待决策事项 { $n } 项，按涉及金额排序
decide-silent = 挽回或放弃：已 { $days } 天无订单，末次下单前十二个月营收 { $money }
decide-renewal = 续约：年化 { $money } 的合同将于 { $days } 天后到期，尚无续约商机
decide-overdue = 催收：{ $money } 逾期超过一个月，最长 { $days } 天
decide-risk = 制定挽救计划：健康度 { $days }（满分 100），近十二个月营收 { $money }
decide-quiet = 主动联系：已 { $days } 天未下单，超出自身采购节奏；末次下单前十二个月营收 { $money }
decide-silent-do = 挽回或放弃
decide-silent-why = 已 { $days } 天无订单
decide-renewal-do = 续约
decide-renewal-why = 合同 { $days } 天后到期，尚无续约商机
decide-overdue-do = 催收
decide-overdue-why = 逾期超过一个月，最长 { $days } 天
decide-risk-do = 制定挽救计划
decide-risk-why = 健康度 { $days }（满分 100）
decide-quiet-do = 主动联系
decide-quiet-why = 已 { $days } 天未下单，超出自身采购节奏
decide-departed = 核实去留：{ $days ->
    [0] 今天
   *[other] { $days } 天前
}被记为流失，但年化 { $money } 的合同仍在执行
decide-departed-do = 核实去留
decide-departed-why = { $days ->
    [0] 今天
   *[other] { $days } 天前
}被记为流失，合同仍在执行
summary-decide-note = 涉及金额：末次下单前十二个月营收；合同为年化金额，催收为逾期金额，健康度偏低的为近十二个月营收。
