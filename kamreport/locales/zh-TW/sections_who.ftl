### 誰重要、客戶怎麼說：價格數量組合、重點客戶、顧客之聲。

account-price = 價格、數量與組合
account-price-window = { $basis ->
    [period] { $period }與去年同期相比
   *[trailing] 截至 { $month }的十二個月與再往前十二個月相比
}
account-price-lead = { $window }，營收{ $direction ->
    [up] 增加 { $change }，至 { $now }
    [down] 減少 { $change }，至 { $now }
   *[flat] 持平，為 { $now }
}{ $main ->
    [volume] ，主因為數量變化（{ $amount }）
    [price] ，主因為價格變化（{ $amount }）
    [mix] ，主因為產品組合變化（{ $amount }）
    [new] ，主因為去年未購買的產品（{ $amount }）
    [dropped] ，主因為不再購買的產品（{ $amount }）
    [other] ，主因為沒有單價的銷售（{ $amount }）
   *[none] {""}
}。
account-price-rate = { $direction ->
    [up] 可比產品價格上升 { $rate }，增加營收 { $amount }。
    [down] 可比產品價格下降 { $rate }，減少營收 { $amount }。
   *[flat] 可比產品價格整體不變。
}
account-price-then = 去年同期
account-price-now = 本期
account-price-before = 前十二個月
account-price-last = 近十二個月
account-price-step-price = 價格
account-price-step-volume = 數量
account-price-step-mix = 組合
account-price-step-new = 僅本期
account-price-step-dropped = 僅上年
account-price-step-other = 無單價
account-price-named-price = 價格
account-price-named-volume = 數量
account-price-named-mix = 產品組合
account-price-named-new = 僅本期購買的產品
account-price-named-dropped = 僅上年購買的產品
account-price-named-other = 無單價的銷售
account-price-headline = { $side ->
    [up] 各項皆未減少營收，增加最多的是{ $best }（{ $gained }）
    [down] 各項皆未增加營收，減少最多的是{ $worst }（{ $lost }）
   *[both] 增加最多的是{ $best }（{ $gained }），減少最多的是{ $worst }（{ $lost }）
}
account-price-products = { $of ->
    [0] 營收變動最大的產品
    [1] 兩期皆有採購的唯一一種產品{ $up ->
        [0] { $down ->
            [0] 價格沒有明顯變動
           *[other] 降價
        }
       *[other] 漲價
    }
   *[other] { $up ->
        [0] { $down ->
            [0] 兩期皆有採購的 { $of } 種產品，價格{ EACH($of) }無明顯變動
           *[other] 兩期皆有採購的 { $of } 種產品中，{ $down } 種降價，沒有漲價的
        }
       *[other] { $whole ->
            [True] 兩期皆有採購的 { $of } 種產品全部漲價
           *[other] 兩期皆有採購的 { $of } 種產品中，{ $up } 種漲價，{ $down ->
                [0] 沒有降價的
               *[other] { $down } 種降價
            }
        }
    }
}
account-price-product = 產品
account-price-change = 變動（{ $currency }）
account-price-by-price = 因價格
account-price-by-quantity = 因數量
account-price-unit = 單價
account-price-kind-new = 僅本期
account-price-kind-dropped = 僅上年
account-price-kind-other = 不明
account-price-unnamed = 未註明產品
account-price-note = 數量以各產品總件數按去年平均價格計算；組合為購買的產品偏貴或偏便宜的影響。{ $basis ->
    [trailing] 只計完整月份。
   *[period] {""}
}{ $coverage ->
    [whole] {""}
   *[part] 有單價的產品占營收的 { $share }。
}
account-price-more = 另有 { $n } 種產品未列出。

portfolio-key-accounts = 重點客戶
portfolio-key-accounts-lead = { $n ->
    [0] 沒有客戶達到重點客戶所需的 { $bound } 分。
   *[other] { $of } 家客戶中有 { $n } 家應為重點客戶{ $share ->
        [none] 。
       *[other] ，占{ $source ->
            [contracts] 合約金額
            [opportunities] 成交金額
           *[other] 營收
        }的 { $share }。
    }
}
portfolio-key-accounts-moves = { $appoint ->
    [0] { $release ->
        [0] 無須新增或移出。
       *[other] { $release } 家不宜再列為重點客戶，無須新增。
    }
   *[other] { $release ->
        [0] 其中 { $appoint } 家目前還不是。
       *[other] 其中 { $appoint } 家目前尚未列入；另有 { $release } 家不宜再列為重點客戶。
    }
}
portfolio-key-accounts-basis = { $basis ->
    [list] 目前的重點客戶以設定中的名單為準。
    [owner] 目前的重點客戶指已指派客戶經理的客戶。
    [tier] 目前的重點客戶指等級為策略、成長或核心的客戶。
   *[none] 目前哪些是重點客戶不明。
}
portfolio-key-accounts-changes = { $appoint ->
    [0] { $released }不宜再列為重點客戶
   *[other] { $release ->
        [0] { $appointed }應列為重點客戶
       *[other] { $appointed }應列為重點客戶；{ $released }不宜再列入
    }
}
portfolio-key-accounts-verdict = 建議
portfolio-key-accounts-appoint = 列入
portfolio-key-accounts-should = 重點客戶
portfolio-key-accounts-release = 移出
portfolio-key-accounts-keep = 保留
portfolio-key-accounts-none = 非重點客戶
portfolio-key-accounts-points = 分數
portfolio-key-accounts-for = 加分理由
portfolio-key-accounts-against = 減分理由與欠缺
portfolio-key-accounts-lacking = 欠缺：{ $rules }
portfolio-key-accounts-reasons = 理由與分數
portfolio-key-accounts-reason = { $rule } { $points }
portfolio-key-accounts-several = { $names }及另外 { $more } 家客戶
portfolio-key-accounts-rest = { $told }；其餘 { $n } 項 { $points }
portfolio-key-accounts-ranking = { $ties ->
    [1] { $first }以 { $points } 分居首
   *[other] { $ties } 家以 { $points } 分並列居首，其中{ $first }規模最大
}{ $near ->
    [0] {""}
   *[other] ；{ $near } 家與界線相差不超過五分
}
portfolio-key-accounts-note = { $bound } 分起應為重點客戶，低於 { $release } 分不宜再列入；其間維持現狀。{ $more ->
    [0] {""}
   *[other] 另有 { $more } 家分數較低的客戶未列出。
}
portfolio-key-accounts-group = 集團
portfolio-key-accounts-best = 單家最高分
portfolio-key-accounts-groups = { $lifted ->
    [1] { $name }單看各家皆不足，合併後應為重點客戶
   *[other] { $lifted } 個集團單看各家皆不足，合併後應為重點客戶
}
portfolio-key-accounts-kind = 類型
portfolio-key-accounts-of = 所在
portfolio-key-accounts-why = 理由
portfolio-key-accounts-kinds = { $leaders ->
    [0] 沒有客戶在產業或區域中領先
   *[other] { $leaders } 家客戶在產業或區域中領先
}{ $potential ->
    [0] {""}
   *[other] ；另有 { $potential } 家具備潛力
}
portfolio-key-accounts-leads = 占我方在該領域營收的 { $share }，第二名 { $next }
portfolio-key-accounts-leads-alone = 占我方在該領域營收的 { $share }
portfolio-key-accounts-rises = 契合度 { $fit }，成長 { $growth }

portfolio-voice = 顧客之聲
portfolio-voice-lead = 近十二個月共有 { $n } 則意見{ $matched ->
    [none] 。
   *[other] ，其中 { $matched } 涉及下列主題。
}
portfolio-voice-first = 提及最多的是{ $theme }（{ $n } 則，{ $share }）。
portfolio-voice-low = { $count ->
    [0] 沒有主題的評分明顯低於其餘。
   *[other] { $themes }的評分明顯低於平均 { $mean }。
}
portfolio-voice-moved = { $up ->
    [none] { $down ->
        [none] 各主題被提及的頻率與前一年相比皆無明顯變動。
       *[other] 與前一年相比，{ $down }被提及明顯減少。
    }
   *[other] 與前一年相比，{ $up }被提及明顯增多{ $down ->
        [none] 。
       *[other] ，{ $down }明顯減少。
    }
}
portfolio-voice-themes = { $low ->
    [none] { $first }提及最多，涉及 { $accounts } 家客戶
   *[other] { $low }評分明顯偏低：平均 { $score }，全部意見為 { $mean }
}
portfolio-voice-bar = { $n } 則 · { $score } 分
portfolio-voice-note = 意見數與平均評分（0 至 10 分）；一則意見可涉及多個主題。紅色：明顯低於全部意見的平均。
portfolio-voice-theme = 主題
portfolio-voice-said = 客戶原話：{ $critical ->
    [0] 滿意之處
   *[other] { $praise ->
        [0] 不滿之處
       *[other] 不滿之處與滿意之處
    }
}
portfolio-voice-day = 日期
portfolio-voice-answer = 評分
portfolio-voice-comment = 意見
portfolio-voice-said-note = 各主題最新的一則，每家客戶一則；僅供內部使用，未經同意不得外傳。
