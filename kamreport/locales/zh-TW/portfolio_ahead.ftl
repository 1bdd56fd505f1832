### 客戶組合報告：重要日期、荷包占有率、首單、各分群樣貌。

portfolio-key-dates = 重要日期
portfolio-key-dates-lead = 未來 { $days } 天內有 { $n } 個重要日期。{ $n ->
    [1] 即{ $kinds }。
   *[other] 其中{ $kinds }。
}
key-dates-notice = 終止通知截止日 { $n } 個
key-dates-contract-end = 合約到期 { $n } 份
key-dates-contract-renewal = 合約自動續約 { $n } 份
key-dates-strategy = 策略會議 { $n } 次
key-dates-close = 商機預計成交 { $n } 個
key-dates-meeting = 其他會面 { $n } 次
key-dates-action = 行動 { $n } 項
key-dates-objective = 目標 { $n } 項
key-dates-invoice = 發票 { $n } 張
portfolio-key-dates-headline = { $kind ->
    [notice] 最先到來的是{ $name }合約的終止通知截止日：{ $day }
    [contract-end] 最先到來的是{ $name }的合約到期：{ $day }
    [contract-renewal] 最先到來的是{ $name }的合約自動續約：{ $day }
    [strategy] 最先到來的是與{ $name }的策略會議：{ $day }
   *[close] 最先預計成交的是{ $name }的商機：{ $day }
}
portfolio-key-dates-kind = 事項
portfolio-key-dates-what = 內容
portfolio-key-dates-amount = 金額（{ $currency }）
portfolio-key-dates-left = 另有 { $n } 個到期、通知、策略會議或成交日期。合約金額為年化金額。

wallet-headline = { $all ->
    [true] 客戶在我方所售品類上的支出中，我方占 { $share }
   *[false] 已揭露支出的 { $n } 家客戶，在我方所售品類上的支出有 { $share } 給了我方
}
wallet-room = 每年另有 { $money }流向他處，其中以{ $name }最多，達 { $most }，我方在該客戶的占比目前為 { $share }。
wallet-none = 有支出卻未向我方採購的客戶 { $n } 家：{ $names }。
wallet-over = { $n } 家客戶的採購額高於其揭露的支出，揭露資料已過時。
wallet-others = { $names }及另外 { $more } 家

first-order-sentence = { $begun ->
    [1] 有訂單資料以來新建立關係的客戶 1 家，{ $converted ->
        [0] 尚未下單。
       *[other] 已下單。
    }
   *[other] 有訂單資料以來新建立關係的客戶 { $begun } 家，{ $converted ->
        [0] 均未下單
       *[other] 已下單 { $converted } 家
    }{ $interval ->
        [none] {""}
       *[other] （{ $share }，95% 區間 { $interval }）
    }{ $days ->
        [none] 。
       *[other] ，所需天數中位數 { $days } 天。
    }
}{ $waiting ->
    [0] {""}
   *[other] 尚待首單的 { $waiting } 家：{ $names }。
}

segment-profile-orders = 年訂單數
segment-profile-category = 主要品類
segment-profile-need = 關注主題
segment-profile-mixed = 不一
segment-profile-note = 年訂單數取各客戶的中位數；主要品類與評論主題須有至少四成客戶一致。
segment-profile-personas = 依購買方式另可分出 { $n } 個穩定的群組，與分群無關。

reason-others = 另 { $n } 項

rule-tables = 表格只列最重要的數列，並註明略去多少；全部資料見本報告的活頁簿（kamreport build --format xlsx）。
