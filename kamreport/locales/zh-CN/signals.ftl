### 预警、依据与应对措施。

severity-critical = 紧急
severity-high = 高
severity-medium = 中
severity-low = 低

warning-name-cadence-missed = 会面频次不足
warning-name-competitor = 出现竞争对手
warning-name-critical-ticket = 紧急工单超时
warning-name-delivery-falling = 交付下滑
warning-name-detractor = 贬损者评分
warning-name-external-event = 外部事件
warning-name-mix-narrowing = 采购品类收窄
warning-name-order-overdue = 订单逾期未至
warning-name-payment-overdue = 付款逾期
warning-name-reference-withdrawn = 推荐撤回
warning-name-renewal = 续约未启动
warning-name-repeat-complaints = 投诉反复
warning-name-revenue-falling = 营收连降
warning-name-satisfaction-falling = 满意度下滑
warning-name-sponsor = 支持者离任或失联
warning-name-strategy-meeting = 战略会议未开

warning-cadence-missed = { $layer }会面近十二个月应有 { $due } 次，{ $kept ->
    [0] 一次未开
   *[other] 仅开 { $kept } 次
}{ $n ->
    [1] 。
   *[other] ；另有层级同样不足。
}
warning-competitor = { $state ->
    [lost] { $named ->
        [yes] 有 { $name } 参与竞争的商机输单。
       *[no] 有竞争对手参与的商机输单。
    }
    [told] { $named ->
        [yes] 竞争对手正在接触该客户，包括 { $name }。
       *[no] 竞争对手正在接触该客户。
    }
   *[open] { $n ->
        [1] { $name } 正在争夺一个在途商机。
       *[other] { $n } 个在途商机出现竞争对手，包括 { $name }。
    }
}
warning-critical-ticket = { $n ->
    [1] 一张紧急工单超过承诺时限仍未解决，已开 { $days } 天（自 { $day }）。
   *[other] { $n } 张紧急工单超过承诺时限仍未解决，最早一张已开 { $days } 天（自 { $day }）。
}
warning-delivery-falling = 本期准时足量交付率降至 { $now }（n = { $n }），此前十二个月为 { $before }。
warning-detractor = { $n ->
    [1] { $who ->
        [executive] 一位高层不愿推荐我们：{ $day } 评 { $score } 分（满分 10 分）。
       *[other] 一位联系人不愿推荐我们：{ $day } 评 { $score } 分（满分 10 分）。
    }
   *[other] { $n } 位联系人不愿推荐我们，最低 { $score } 分（满分 10 分{ $who ->
        [executive] ，来自高层
       *[other] { "" }
    }，{ $day }）。
}
warning-external-event = { $n ->
    [1] { $kind }（{ $day }）。
   *[other] 近 90 天有 { $n } 起事件，最近一起为{ $kind }（{ $day }）。
}
warning-mix-narrowing = { $n ->
    [1] 以往定期采购的{ $name }，已 { $months } 个月未采购
   *[other] 以往定期采购的{ $name }等 { $n } 个品类，已 { $months } 个月未采购
}；当时占营收 { $share }。
warning-order-overdue = 已 { $days } 天没有订单；平时{ $gap ->
    [0] 每天
    [1] 每天
   *[other] 约每 { $gap } 天
}一单{ $rare ->
    [yes] ，间隔很少超过 { $most } 天。
   *[no] 。
}
warning-payment-overdue = { $n ->
    [1] 一张发票逾期 { $days } 天：{ $owed }。
   *[other] { $n } 张发票逾期超过 { $over } 天，合计 { $owed }，最久 { $days } 天。
}
warning-reference-withdrawn = 客户于 { $day } 撤回推荐或案例。
warning-renewal = { $n ->
    [1] 一份合同将于 { $day } 到期
   *[other] { $n } 份合同即将到期，最早为 { $day }
}（{ $days ->
    [0] 今天
   *[other] { $days } 天后
}），尚无续约商机{ $valued ->
    [yes] ；年化金额 { $worth }。
   *[no] 。
}
warning-repeat-complaints = { $days } 天内 { $n } 起投诉{ $tested ->
    [yes] ，超出偶然范围
   *[no] { "" }
}{ $escalated ->
    [yes] ；其中有升级处理的。
   *[no] 。
}
warning-revenue-falling = 营收连续 { $n } 期下降，由 { $first } 降至 { $last }（减少 { $loss }），超出正常波动范围。
warning-satisfaction-falling = { $measure ->
    [csat] 满意评价占比降至 { $now }（n = { $n }），此前十二个月为 { $before }。
   *[nps] NPS 降至 { $now }（n = { $n }），此前十二个月为 { $before }。
}
warning-sponsor = { $state ->
    [left] 一位支持者于 { $day } 离任；{ $known ->
        [no] 尚余何人没有记录。
       *[yes] { $n ->
            [0] 已无其他支持者。
           *[other] 尚余 { $n } 位。
        }
    }
   *[silent] { $n ->
        [1] 我方支持者已 { $days } 天没有会面或往来（自 { $day }）。
       *[other] { $n } 位支持者已 { $days } 天均无会面或往来（自 { $day }）。
    }
}
warning-strategy-meeting = { $state ->
    [cancelled] { $day } 的年度战略会议已取消，尚未另行安排。
   *[overdue] 年度战略会议逾期：上次为 { $day }，尚未安排下一次。
}

evidence-gap = ；
evidence-row = { $table } { $place }
evidence-rows = { $n ->
    [0] { $table }
   *[other] { $table } { $keys }{ $more ->
        [0] { "" }
       *[other] { " " }等 { $n } 行
    }
}
evidence-amount = { $value }
evidence-annual-value = 每年 { $value }
evidence-answered-on = { $value } 作答
evidence-answers = { $value } 份答卷
evidence-closed-on = { $value } 关闭
evidence-comment = “{ $value }”
evidence-competitor = 对手：{ $value }
evidence-csat = 满意 { $value }
evidence-date = { $value }
evidence-days-open = 已开 { $value } 天
evidence-days-overdue = 逾期 { $value } 天
evidence-due = 应有 { $value } 次
evidence-due-on = { $value } 到期
evidence-end = { $value } 到期
evidence-expected-on = 预计 { $value }
evidence-gaps = { $value } 个间隔
evidence-kept = 已开 { $value } 次
evidence-kind = { $value }
evidence-last-met = 上次 { $value }
evidence-last-month = 最后采购 { $value }
evidence-last-order = 末次订单 { $value }
evidence-layer = { $value }层级
evidence-left-on = { $value } 离任
evidence-longest = 95% 的间隔不超过 { $value } 天
evidence-months-bought = 此前十二个月中有 { $value } 个月采购
evidence-name = { $value }
evidence-nps = NPS { $value }
evidence-on-time = 准时足量 { $value }
evidence-opened-at = { $value } 开立
evidence-orders-due = { $value } 笔订单
evidence-points = { $value } 分
evidence-revenue = 营收 { $value }
evidence-revenue-before = 当时每年 { $value }
evidence-role = { $value }
evidence-state = { $value }
evidence-subject = { $value }
evidence-text = { $value }
evidence-usual-gap = 平均间隔 { $value } 天
evidence-value = { $value }
meeting-held = 已召开
meeting-cancelled = 已取消
span-year-before = 此前十二个月
span-csat-now = CSAT，近十二个月
span-csat-before = CSAT，再往前十二个月
span-nps-now = NPS，近十二个月
span-nps-before = NPS，再往前十二个月

role-account-manager = 客户经理
role-executive = 高层负责人
role-inside-sales = 内勤销售
role-service = 服务部门
role-logistics = 物流部门
role-finance = 财务部门
role-product = 产品部门
role-marketing = 市场部门
reason-warning = { $name }（{ $severity }）
reason-tier = 等级：{ $word }
reason-stage = 阶段：{ $word }
reason-health = { $scored ->
    [True] 健康度 { $score }（{ $band }）
   *[other] 健康度：{ $band }
}
reason-calm = 无严重预警

portfolio-warnings = 预警
portfolio-warnings-lead = { $of } 家客户中，{ $accounts } 家共有 { $n } 条预警{ $critical ->
    [0] { $high ->
        [0] ，级别均为{ $grade ->
            [low] 低
            [medium] 中
           *[both] 中或低
        }。
       *[other] { $whole ->
            [True] ，均为高级别，无紧急预警。
           *[other] ，其中 { $high } 条为高级别，无紧急预警。
        }
    }
   *[other] ，其中 { $critical } 条紧急{ $high ->
        [0] 。
       *[other] 、{ $high } 条高级别。
    }
}
portfolio-warnings-most = 首先处理{ $account }：{ $what }
portfolio-warnings-within = { $days ->
    [1] 24 小时内应对
    [7] 一周内应对
    [14] 两周内应对
    [30] 一个月内应对
   *[other] { $days } 天内应对
}
portfolio-warnings-list = { $rest ->
    [0] 全部 { $n } 条预警，由重到轻
   *[other] { $n } 条预警中最严重的 { $shown } 条
}
portfolio-warnings-rest = 其余 { $n } 条预警见各客户回顾。
portfolio-warnings-unowned = 这些客户均未登记客户经理，由实际负责人跟进。
portfolio-warnings-repairs = { $n } 家客户须于 { $day } 前启动修复计划
column-who = 负责人
column-signal = 预警
column-severity = 级别
column-warning = 情况
column-rows = 依据
column-due = 期限
column-action = 行动
column-why = 原因
column-since = 起始
column-says = 内容

account-warnings = 预警与后续行动
account-warnings-lead = 目前有 { $n } 条预警{ $worst ->
    [critical] { $whole ->
        [True] ，{ $n ->
            [1] 级别为紧急。
           *[other] 均为紧急。
        }
       *[other] ，其中 { $count } 条紧急。
    }
    [high] { $whole ->
        [True] ，{ $n ->
            [1] 级别为高。
           *[other] 均为高级别。
        }
       *[other] ，其中 { $count } 条为高级别。
    }
   *[other] ，{ $n ->
        [1] 并不紧急。
       *[other] 均不紧迫。
    }
}
account-warnings-none = 目前没有预警。
account-warnings-repair-due = 修复计划须于 { $day } 前启动。
account-warnings-reinforcement-due = 健康度偏低，加强计划须于 { $day } 前启动。
account-warnings-next-best = 最优先行动：{ $title }。
account-warnings-list = { $n } 条预警，由重到轻
account-warnings-evidence = 预警所依据的数据行
account-warnings-repair = 修复计划：{ $day } 前启动
account-warnings-reinforcement = 加强计划：{ $day } 前启动
account-warnings-next = { $n ->
    [1] 最优先行动
   *[other] 优先行动，重要的在前
}
