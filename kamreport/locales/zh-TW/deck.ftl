### 業務回顧的簡報。

deck = 業務回顧簡報
deck-description = { $supplier }與{ $account }的業務回顧簡報，{ $period }
deck-ended = { $sentence }。
deck-side = 負責方
deck-no-day = 日期待定
deck-asks = { $n ->
    [1] 想請貴公司協助的一件事
    [2] 想請貴公司協助的兩件事
    [3] 想請貴公司協助的三件事
   *[other] 想請貴公司協助的 { $n } 件事
}
deck-both-sides = 雙方
deck-what = 事項
deck-late = 有 { $n } 件案件超出承諾時限
deck-steps = { $open ->
    [0] 本公司 { $n } 項改善措施皆已完成。
   *[other] { $done ->
        [0] 本公司 { $n } 項改善措施都還在進行。
       *[other] 本公司 { $n } 項改善措施已完成 { $done } 項。
    }
}
deck-topic-goal = 「{ $goal }」現為 { $actual }，目標值 { $target }
