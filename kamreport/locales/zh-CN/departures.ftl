### 被记为流失的客户，以及与之矛盾的记录。

metric-departures = 流失记录
method-departures = 流失记录指事件中记为已流失的客户。以较晚的事实为准：此后另有订单、新合同或使用记录的，视为仍在合作。若流失事件是最新的记录，但仍有合同在执行，则两者矛盾：以合同为准，各处均按现有客户计算，并以预警提请核实。没有任何相反记录时，才计为流失。
departure-left = 已流失
departure-back = 此后仍有往来
departure-disputed = 记录矛盾
departure-fact-order = 订单
departure-fact-contract = 新合同
departure-fact-use = 使用
withheld-no-departures = 没有事件数据
warning-name-departure = 记为流失
warning-departure = { $day } 被记为流失，此后再无任何记录；但仍有 { $n } 份合同在执行{ $valued ->
    [yes] ，每年 { $worth }。
   *[no] 。
}
verdict-disputed = { $day } 被记为流失，但仍有 { $n } 份合同在执行{ $valued ->
    [True] ，每年 { $money }
   *[False] {""}
}
verdict-left = { $day } 被记为流失，没有相反的记录
finding-departure = { $state ->
    [disputed] { $day } 被记为流失，此后再无任何记录，但仍有 { $n } 份合同在执行。两者必有一误；核实之前仍按现有客户计算。
   *[back] { $day } 被记为流失，但 { $later } { $fact ->
        [order] 又有订单
        [contract] 又签了新合同
       *[use] 仍在使用
    }：以较晚的事实为准，按现有客户计算。
}
ask-departure = 核实客户是否如 { $day } 所记已经流失，并更正有误的一方：仍有 { $n } 份合同在执行{ $valued ->
    [True] ，每年 { $money }。
   *[False] 。
}
event-contradicted = { $said }（{ $state ->
    [disputed] 与 { $n } 份执行中的合同矛盾
   *[back] { $later } 又有{ $fact ->
        [order] 订单
        [contract] 新合同
       *[use] 使用
    }，以后者为准
}）
summary-disputed = { $n } 家客户被记为流失，但合同仍在执行{ $valued ->
    [True] （每年 { $money }）
   *[False] {""}
}。
departures-told = { $told ->
    [1] 曾有 1 家客户被记为流失，时间在近十二个月之{ $year ->
        [0] 前
       *[other] 内
    }；{ $left ->
        [0] 该客户未计为流失
       *[other] 该客户已计为流失
    }
   *[other] 曾有 { $told } 家客户被记为流失{ $year ->
        [0] ，均在近十二个月之前
       *[other] ，其中近十二个月 { $year } 家
    }。{ $left ->
        [0] 没有一家计为流失
       *[other] 计为流失的有 { $left } 家
    }
}{ $back ->
    [0] {""}
   *[other] ；{ $told ->
        [1] 此后另有订单、新合同或使用，视为仍在合作
       *[other] { $back } 家此后另有订单、新合同或使用，视为仍在合作
    }
}{ $disputed ->
    [0] 。
   *[other] ；{ $told ->
        [1] 此后没有任何记录，但合同仍在执行，核实之前仍按现有客户计算。
       *[other] { $disputed } 家此后没有任何记录，但合同仍在执行，核实之前仍按现有客户计算。
    }
}
departures-list = { $n } 家客户的记录相互矛盾：记为流失，合同仍在执行
departures-column-on = 记录日期
departures-column-said = 记录内容
departures-column-running = 执行中的合同
departures-note = 以较晚的事实为准：流失记录之后的订单、新合同或使用。没有更晚的事实时，执行中的合同优先于流失记录。
departures-kept = 有 { $n } 家客户被记为流失而合同仍在执行；若确已流失，则为 { $share }。
fault-left-contract-runs = 客户 { $account } 于 { $day } 被记为流失，但 { $start } 开始的合同（{ $contract }，{ $file_there } 第 { $row_there } 行）{ $end ->
    [none] 没有结束日期，仍在执行
   *[other] 执行至 { $end }
}。合同执行期间仍按现有客户计算。请更正该事件，或填写合同的结束日期。
key-rule-disputed = 被记为流失
evidence-start = { $value } 起
