### 客户组合报告：重要日期、钱包份额、首单、各分群画像。

portfolio-key-dates = 重要日期
portfolio-key-dates-lead = 未来 { $days } 天内有 { $n } 个重要日期。{ $n ->
    [1] 即{ $kinds }。
   *[other] 其中{ $kinds }。
}
key-dates-notice = 终止通知截止日 { $n } 个
key-dates-contract-end = 合同到期 { $n } 份
key-dates-contract-renewal = 合同自动续期 { $n } 份
key-dates-strategy = 战略会议 { $n } 次
key-dates-close = 商机预计成交 { $n } 个
key-dates-meeting = 其他会面 { $n } 次
key-dates-action = 行动 { $n } 项
key-dates-objective = 目标 { $n } 项
key-dates-invoice = 发票 { $n } 张
portfolio-key-dates-headline = { $kind ->
    [notice] 最先到来的是{ $name }合同的终止通知截止日：{ $day }
    [contract-end] 最先到来的是{ $name }的合同到期：{ $day }
    [contract-renewal] 最先到来的是{ $name }的合同自动续期：{ $day }
    [strategy] 最先到来的是与{ $name }的战略会议：{ $day }
   *[close] 最先预计成交的是{ $name }的商机：{ $day }
}
portfolio-key-dates-kind = 事项
portfolio-key-dates-what = 内容
portfolio-key-dates-amount = 金额（{ $currency }）
portfolio-key-dates-left = 另有 { $n } 个到期、通知、战略会议或成交日期。合同金额为年化金额。

wallet-headline = { $all ->
    [true] 客户在我方所售品类上的支出中，我方占 { $share }
   *[false] 已申报支出的 { $n } 家客户，在我方所售品类上的支出有 { $share } 给了我方
}
wallet-room = 每年另有 { $money }流向他处，其中以{ $name }最多，达 { $most }，我方在该客户的份额目前为 { $share }。
wallet-none = 有支出却未向我方采购的客户 { $n } 家：{ $names }。
wallet-over = { $n } 家客户的采购额高于其申报支出，申报数据已过时。
wallet-others = { $names }及另外 { $more } 家

first-order-sentence = { $begun ->
    [1] 有订单数据以来新建关系的客户 1 家，{ $converted ->
        [0] 尚未下单。
       *[other] 已下单。
    }
   *[other] 有订单数据以来新建关系的客户 { $begun } 家，{ $converted ->
        [0] 均未下单
       *[other] 已下单 { $converted } 家
    }{ $interval ->
        [none] {""}
       *[other] （{ $share }，95% 区间 { $interval }）
    }{ $days ->
        [none] 。
       *[other] ，用时中位数 { $days } 天。
    }
}{ $waiting ->
    [0] {""}
   *[other] 尚待首单的 { $waiting } 家：{ $names }。
}

segment-profile-orders = 年订单数
segment-profile-category = 主要品类
segment-profile-need = 关注主题
segment-profile-mixed = 不一
segment-profile-note = 年订单数取各客户的中位数；主要品类与评价主题须有至少四成客户一致。
segment-profile-personas = 按购买方式另可分出 { $n } 个稳定的群组，与分群无关。

reason-others = 另 { $n } 项

rule-tables = 表格只列最重要的若干行，并注明略去多少；全部数据见本报告的工作簿（kamreport build --format xlsx）。
