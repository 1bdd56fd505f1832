### 業務回顧的簡報。

deck = 業務回顧簡報
deck-description = { $supplier }與{ $account }的業務回顧簡報，{ $period }
deck-ended = { $sentence }。
deck-side = 負責方
deck-no-day = 日期待定
deck-asks = { $n ->
    [1] 有一件事需要貴方協助
    [2] 有兩件事需要貴方協助
    [3] 有三件事需要貴方協助
   *[other] 有 { $n } 件事需要貴方協助
}
deck-both-sides = 雙方
deck-what = 事項
deck-late = 有 { $n } 件案件超出承諾時限
deck-steps = { $open ->
    [0] 我方 { $n } 項改善措施皆已完成。
   *[other] { $done ->
        [0] 我方 { $n } 項改善措施都還在進行。
       *[other] 我方 { $n } 項改善措施已完成 { $done } 項。
    }
}
deck-topic-goal = 「{ $goal }」現為 { $actual }，目標值 { $target }
