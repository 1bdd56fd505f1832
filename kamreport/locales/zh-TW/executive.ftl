### 管理摘要：一頁紙，也是手機上讀的郵件。

executive-summary = 管理摘要
description-executive = { $supplier }重點客戶概況，{ $period }
running-executive = 管理摘要 · { $supplier }

executive-status = 整體情況
executive-changes = 變化與原因
executive-decision = 待決策事項
executive-dates = 近期行程

executive-decide-none = 目前沒有需要決策的事項。
executive-decide-lead =
    { $n ->
        [1] 有 1 項須在 { $day }前決定。
       *[other] 有 { $n } 項須在 { $day }前決定，依涉及金額排序。
    }
executive-decide-more = 另有 { $n } 項請見客戶組合報告。
executive-decide-who = { $owner } · { $day }前
executive-decide-open = 尚未指定客戶經理 · { $day }前

executive-date-contract-end = { $account }：{ $named ->
    [True] 合約「{ $what }」到期
   *[other] 一份合約到期
}{ $valued ->
    [True] ，年化金額 { $money }
   *[other] {""}
}
executive-date-contract-renewal = { $account }：{ $named ->
    [True] 合約「{ $what }」自動續約
   *[other] 一份合約自動續約
}{ $valued ->
    [True] ，年化金額 { $money }
   *[other] {""}
}
executive-date-notice = { $account }：{ $named ->
    [True] 合約「{ $what }」的終止通知截止日
   *[other] 一份合約的終止通知截止日
}{ $valued ->
    [True] ，年化金額 { $money }
   *[other] {""}
}
executive-date-strategy = { $account }：年度策略會議
executive-date-meeting = { $account }：高層會面
executive-period-ends = { $period }將於 { $day }結束。

share-on-previous =
    { $certain ->
        [same] 與上期持平
        [clear] 較上期 { $change } 個百分點
       *[unclear] 較上期 { $change } 個百分點（誤差內）
    }
score-on-previous =
    { $n ->
        [0] 與上期持平
       *[other] 較上期 { $change } 分
    }

executive-subject =
    { $period }：{ $kind ->
        [revenue] { $direction ->
            [up] 營收年增 { $change }
            [down] 營收年減 { $change }
            [flat] 營收與去年持平
           *[alone] 營收 { $money }
        }
        [contracts] { $direction ->
            [up] 合約金額年增 { $change }
            [down] 合約金額年減 { $change }
            [flat] 合約金額與去年持平
           *[alone] 合約年化金額 { $money }
        }
        [won] { $direction ->
            [up] 成交金額較上期增加 { $change }
            [down] 成交金額較上期減少 { $change }
            [flat] 成交金額與上期持平
           *[alone] 成交 { $money }
        }
       *[none] 重點客戶概況
    }{ $risk ->
        [0] {""}
       *[other] ，{ $risk } 家客戶高風險
    }{ $silent ->
        [0] {""}
       *[other] { $risk ->
            [0] ，{ $silent } 家客戶久未下單
           *[other] ，{ $silent } 家久未下單
        }
    }
executive-file = 管理摘要 { $period }{ $supplier ->
    [none] {""}
   *[other] {" "}- { $supplier }
}

mail-attached = 附件為同樣內容的一頁 PDF，可列印或轉寄：{ $file }
