### 客户回顾：首页摘要。

account-summary = 摘要
account-summary-changed = 发生了什么，为什么
account-verdict = { $told ->
    [True] { $what }。{ $why }。
   *[other] { $what }。
}
verdict-until = { $money }（截至{ $day }）
verdict-revenue = { $direction ->
    [up] 本期营收 { $money }，同比增长 { $change }{ $noise ->
        [clear] ，超出正常波动范围
        [usual] ，仍在正常波动范围内
       *[unknown] { "" }
    }{ $cause ->
        [none] { "" }
       *[other] ，主要因为{ $cause }
    }
    [down] 本期营收 { $money }，同比下降 { $change }{ $noise ->
        [clear] ，超出正常波动范围
        [usual] ，仍在正常波动范围内
       *[unknown] { "" }
    }{ $cause ->
        [none] { "" }
       *[other] ，主要因为{ $cause }
    }
   *[flat] 本期营收 { $money }，与去年同期持平
}
verdict-lost = 本期{ $until ->
    [none] {""}
   *[other] （截至{ $until }）
}没有订单，去年同期营收 { $before }
verdict-previous = { $direction ->
    [up] 本期营收 { $money }，环比增长 { $change }
    [down] 本期营收 { $money }，环比下降 { $change }
   *[flat] 本期营收 { $money }，与上期持平
}
verdict-alone = 本期营收 { $money }，尚无去年同期可比
verdict-silent = 已有 { $days } 天没有订单
verdict-contracts = { $direction ->
    [up] 有效合同年化金额 { $money }，同比增长 { $change }
    [down] 有效合同年化金额 { $money }，同比下降 { $change }
    [flat] 有效合同年化金额 { $money }，与一年前持平
   *[unknown] 有效合同年化金额 { $money }
}
verdict-won = { $direction ->
    [up] 近十二个月赢单 { $money }，比上一年增长 { $change }
    [down] 近十二个月赢单 { $money }，比上一年下降 { $change }
    [flat] 近十二个月赢单 { $money }，与上一年持平
   *[unknown] 近十二个月赢单 { $money }
}
verdict-open = 有 { $n } 个在途商机，金额 { $money }，尚未赢单
verdict-cases = 本期新增 { $n } 张工单
verdict-prospect = 潜在客户，尚未下单
verdict-quiet = 本期没有订单、赢单或工单
verdict-health = { $moved ->
    [up] 健康度升至 { $score } 分（{ $band }），较上期提高 { $points } 分{ $named ->
        [True] ，主要得益于{ $name }（{ $part }）
       *[other] { "" }
    }
    [down] 健康度降至 { $score } 分（{ $band }），较上期下降 { $points } 分{ $named ->
        [True] ，主要受{ $name }拖累（{ $part }）
       *[other] { "" }
    }
    [flat] 健康度 { $score } 分（{ $band }），与上期持平
   *[unknown] 健康度 { $score } 分（{ $band }）
}

finding-trailing = { $direction ->
    [up] 截至{ $day }的十二个月营收 { $money }，同比增长 { $change }。
   *[down] 截至{ $day }的十二个月营收 { $money }，同比下降 { $change }。
}
finding-category = { $direction ->
    [up] { $whole ->
        [True] 近十二个完整月份的增长全部来自{ $name }（{ $money }）。
       *[other] 近十二个完整月份的增长中，{ $name }占 { $share }（{ $money }）。
    }
   *[down] { $whole ->
        [True] 近十二个完整月份的下降全部来自{ $name }（{ $money }）。
       *[other] 近十二个完整月份的下降中，{ $name }占 { $share }（{ $money }）。
    }
}
finding-delivery = { $direction ->
    [up] 准时足量交付明显改善：近十二个月 { $n } 笔订单为 { $share }，此前十二个月为 { $before }。
   *[down] 准时足量交付明显恶化：近十二个月 { $n } 笔订单为 { $share }，此前十二个月为 { $before }。
}
finding-promise = { $direction ->
    [up] 工单承诺达成率明显上升：{ $n } 张工单为 { $share }，上一年为 { $before }。
   *[down] 工单承诺达成率明显下降：{ $n } 张工单为 { $share }，上一年为 { $before }。
}
finding-tickets = { $direction ->
    [up] 工单由上期{ $until ->
        [none] {""}
       *[other] 相同天数
    }的 { $before } 张增至 { $n } 张{ $until ->
        [none] {""}
       *[other] （截至{ $until }）
    }，超出随机波动。
   *[down] 工单由上期{ $until ->
        [none] {""}
       *[other] 相同天数
    }的 { $before } 张减至 { $n } 张{ $until ->
        [none] {""}
       *[other] （截至{ $until }）
    }，超出随机波动。
}
finding-nps = { $direction ->
    [up] NPS 明显上升，由 { $before } 升至 { $nps }（{ $n } 份答卷）。
   *[down] NPS 明显下降，由 { $before } 降至 { $nps }（{ $n } 份答卷）。
}
finding-answer = { $group ->
    [promoter] 最近一份答卷（{ $day }）给出 { $score } 分，属推荐者{ $known ->
        [True] ；近十二个月 NPS 为 { $nps }。
       *[other] 。
    }
   *[detractor] 最近一份答卷（{ $day }）给出 { $score } 分，属贬损者{ $known ->
        [True] ；近十二个月 NPS 为 { $nps }。
       *[other] 。
    }
}
finding-sponsor = { $fresh ->
    [True] { $n ->
        [1] 本期有一位内部支持者离任
       *[other] 近半年有 { $n } 位内部支持者离任
    }
   *[other] 近半年有 { $n } 位内部支持者离任，尚未争取到新的支持者
}，{ $remaining ->
    [0] 目前已没有支持者。
   *[other] 目前尚有 { $remaining } 位。
}
finding-cadence = { $direction ->
    [up] 会面完成率上升：由上期末的 { $before } 升至 { $share }。
   *[down] 会面完成率下降：由上期末的 { $before } 降至 { $share }。
}
finding-meetings = { $none ->
    [True] 近十二个月应有的会面一次也没有举行。
   *[False] 近十二个月会面完成率仅 { $share }（三个层级的平均值）。
}
finding-silence = 已有 { $days } 天没有订单，而{ $own ->
    [True] 平时约 { $gap } 天一单
   *[other] 同类客户平时约 { $gap } 天一单
}，按{ $stage ->
    [churned] 流失客户计。
   *[dormant] 沉睡客户计。
}
finding-stage = 生命周期阶段由“{ $before }”变为“{ $now }”。
finding-tier = 客户等级由“{ $before }”变为“{ $now }”。
finding-contract = { $missing ->
    [True] 一份合同将于 { $day } 到期，尚无续约商机。
   *[other] 一份合同将于 { $day } 到期。
}
finding-payment = 逾期金额 { $money }，占未付金额的 { $share }{ $before ->
    [none] {""}
   *[other] ，上期末为 { $before }
}；最久的一张发票逾期 { $days } 天。
finding-won = 本期赢单 { $n } 个，金额 { $money }。
finding-target = { $direction ->
    [up] 营收超额完成目标：达到截至目前计划 { $money } 的 { $share }。
   *[down] 营收未达目标：仅完成截至目前计划 { $money } 的 { $share }。
}
finding-margin = { $direction ->
    [up] 毛利率为 { $rate }，高于去年同期的 { $before }。
   *[down] 毛利率为 { $rate }，低于去年同期的 { $before }。
}
finding-annual = { $direction ->
    [up] 有效合同年化金额 { $money }，同比增长 { $change }。
   *[down] 有效合同年化金额 { $money }，同比下降 { $change }。
}
finding-sales = { $direction ->
    [up] 近十二个月赢单 { $money }，比上一年增长 { $change }。
   *[down] 近十二个月赢单 { $money }，比上一年下降 { $change }。
}
finding-usage = { $direction ->
    [up] 近 90 天使用量比此前 90 天增长 { $change }。
   *[down] 近 90 天使用量比此前 90 天下降 { $change }。
}
finding-competitor = { $told ->
    [True] { $day } 有竞争对手动向：“{ $text }”。
   *[other] { $day } 有竞争对手动向。
}

account-asks = { $n ->
    [3] 请客户团队做三件事
    [2] 请客户团队做两件事
   *[other] 请客户团队做一件事
}
account-asks-who = { $owner }，{ $day }前
account-asks-nobody = 待定
ask-overdue = 与对方财务商定付款计划：逾期金额 { $money }，最久的一张逾期 { $days } 天。
ask-detractor = { $named ->
    [True] 当面向{ $name }了解 { $day } 给出 { $score } 分的原因：此后我方管理层没有再与该客户会面。
   *[other] 当面了解 { $day } 给出 { $score } 分的原因：此后没有任何管理层与对方谈过。
}
ask-sponsor = { $named ->
    [True] { $name }离任后，尽快争取新的内部支持者{ $remaining ->
        [0] ：目前已没有其他支持者。
       *[other] ：目前尚有 { $remaining } 位。
    }
   *[other] 支持者离任后，尽快争取新的内部支持者{ $remaining ->
        [0] ：目前已没有其他支持者。
       *[other] ：目前尚有 { $remaining } 位。
    }
}
ask-silence = { $known ->
    [True] 当面了解为何 { $days } 天没有下单：平时约 { $gap } 天一单。
   *[other] 当面了解为何 { $days } 天没有下单。
}
ask-delivery = 整改交付，并向对方说明措施：近十二个月准时足量交付率只有 { $share }，此前十二个月为 { $before }。
ask-renewal = { $valued ->
    [True] 尽快启动续约：合同将于 { $day } 到期，每年 { $money }，目前尚无商机。
   *[other] 尽快启动续约：合同将于 { $day } 到期，目前尚无商机。
}
ask-decline = { $named ->
    [True] 查明营收同比下降 { $change } 的原因并商定对策；其中{ $name }减少最多。
   *[other] 查明营收同比下降 { $change } 的原因并商定对策。
}
ask-complaints = 找出 { $n } 件投诉的共同原因：每百笔订单 { $rate } 件，平均为 { $average } 件。
ask-cases = 处理 { $n } 张超出承诺时限的工单，最久的一张已有 { $days } 天。
ask-target = { $state ->
    [year] 拿出完成全年目标的办法：{ $end }前还差 { $left }，本期只完成计划的 { $share }。
    [over] 说明未达目标的原因与改进办法：完成 { $share }，差 { $money }。
   *[running] 拿出完成目标的办法：目前完成 { $share }，还差 { $money }。
}
ask-single = { $contacts ->
    [1] 结识第二位联系人：目前只认识一位，客户关系过于单薄。
   *[other] 已知联系人 { $contacts } 位，近 90 天只见过一位：扩大接触面。
}
ask-executive = { $kept ->
    [0] 安排双方高层会面：近十二个月应举行 { $due } 次，一次也没有举行。
   *[other] 安排双方高层会面：近十二个月应举行 { $due } 次，只举行了 { $kept } 次。
}
ask-strategy = { $state ->
    [cancelled] 为已取消的年度战略会议另定日期。
   *[none] 召开年度战略会议：近十二个月没有召开。
}
ask-actions = { $n ->
    [1] 完成原定 { $day } 到期的“{ $title }”，或重新约定期限。
   *[other] 完成 { $n } 项逾期事项，首先是 { $day } 到期的“{ $title }”。
}
ask-stale = 核实 { $n } 个已过预计成交日的商机进展如何。
ask-undated = 为 { $n } 个在途商机定下预计成交日与下一步：目前{ EACH($n) }未填写。
ask-usage = 向使用者了解变化原因：近 90 天使用量下降 { $change }。
ask-prospect = 争取第一笔订单：目前有 { $n } 个在途商机。
ask-meeting = { $known ->
    [True] 约定下次会面：目前没有安排，上次会面在 { $days } 天前。
   *[other] 约定首次会面：此前没有会面，目前也没有安排。
}
ask-reference = 请对方担任案例客户：最近一份答卷为 { $score } 分，目前还没有提出过。
ask-widen = 推介{ $name }：另有 { $accounts } 家客户采购，该客户尚未采购。
verdict-cause-price = { $direction ->
    [up] 价格上升
   *[down] 价格下降
}
verdict-cause-volume = { $direction ->
    [up] 购买数量增加
   *[down] 购买数量减少
}
verdict-cause-mix = { $direction ->
    [up] 多买了单价较高的产品
   *[down] 转向单价较低的产品
}
verdict-cause-new = 新采购了去年同期没有的产品
verdict-cause-dropped = 部分产品不再采购
ask-closing = 落实 { $day } 到期合同的续约：合同不会自动续约，在途商机尚未赢单。
ask-step = { $title }。
