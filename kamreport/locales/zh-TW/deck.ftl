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
deck-topic-goal = 「{ $goal }」現為 { $actual }，目標值 { $target }
deck-goal-way = { $start ->
    [none] { $target ->
        [none] { "" }
       *[other] 目標值 { $target }
    }
   *[other] { $start } → { $target }
}{ $day ->
    [none] { "" }
   *[other] ，期限 { $day }
}
deck-ask-one = 想請貴公司協助一件事：{ $ask }
