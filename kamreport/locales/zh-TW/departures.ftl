### 被記為流失的客戶，以及與之矛盾的紀錄。

metric-departures = 流失紀錄
method-departures = 流失紀錄指事件中記為已流失的客戶。以較晚的事實為準：其後另有訂單、新合約或使用紀錄的，視為仍在往來。若流失事件是最新的紀錄，但仍有合約執行中，則兩者矛盾：以合約為準，各處均按現有客戶計算，並以預警提請查證。沒有任何相反紀錄時，才計為流失。
departure-left = 已流失
departure-back = 其後仍有往來
departure-disputed = 紀錄矛盾
departure-fact-order = 訂單
departure-fact-contract = 新合約
departure-fact-use = 使用
withheld-no-departures = 沒有事件資料
warning-name-departure = 記為流失
warning-departure = { $day } 被記為流失，其後再無任何紀錄；但仍有 { $n } 份合約執行中{ $valued ->
    [yes] ，每年 { $worth }。
   *[no] 。
}
verdict-disputed = { $day } 被記為流失，但仍有 { $n } 份合約執行中{ $valued ->
    [True] ，每年 { $money }
   *[False] {""}
}
verdict-left = { $day } 被記為流失，沒有相反的紀錄
finding-departure = { $state ->
    [disputed] { $day } 被記為流失，其後再無任何紀錄，但仍有 { $n } 份合約執行中。兩者必有一誤；查證之前仍按現有客戶計算。
   *[back] { $day } 被記為流失，但 { $later } { $fact ->
        [order] 又有訂單
        [contract] 又簽了新合約
       *[use] 仍在使用
    }：以較晚的事實為準，按現有客戶計算。
}
ask-departure = 查證客戶是否如 { $day } 所記已經流失，並更正有誤的一方：仍有 { $n } 份合約執行中{ $valued ->
    [True] ，每年 { $money }。
   *[False] 。
}
event-contradicted = { $said }（{ $state ->
    [disputed] 與 { $n } 份執行中的合約矛盾
   *[back] { $later } 又有{ $fact ->
        [order] 訂單
        [contract] 新合約
       *[use] 使用
    }，以後者為準
}）
summary-disputed = { $n } 家客戶被記為流失，但合約仍在執行{ $valued ->
    [True] （每年 { $money }）
   *[False] {""}
}。
departures-told = { $told ->
    [1] 曾有 1 家客戶被記為流失，時間在近十二個月之{ $year ->
        [0] 前
       *[other] 內
    }；{ $left ->
        [0] 該客戶未計為流失
       *[other] 該客戶已計為流失
    }
   *[other] 曾有 { $told } 家客戶被記為流失{ $year ->
        [0] ，皆在近十二個月之前
       *[other] ，其中近十二個月 { $year } 家
    }。{ $left ->
        [0] 沒有一家計為流失
       *[other] 計為流失的有 { $left } 家
    }
}{ $back ->
    [0] {""}
   *[other] ；{ $told ->
        [1] 此後另有訂單、新合約或使用，視為仍在合作
       *[other] { $back } 家此後另有訂單、新合約或使用，視為仍在合作
    }
}{ $disputed ->
    [0] 。
   *[other] ；{ $told ->
        [1] 此後沒有任何紀錄，但合約仍在履行，查實之前仍列為現有客戶。
       *[other] { $disputed } 家此後沒有任何紀錄，但合約仍在履行，查實之前仍列為現有客戶。
    }
}
departures-list = { $n } 家客戶的紀錄相互矛盾：記為流失，合約仍在執行
departures-column-on = 紀錄日期
departures-column-said = 紀錄內容
departures-column-running = 執行中的合約
departures-note = 以較晚的事實為準：流失紀錄之後的訂單、新合約或使用。沒有更晚的事實時，執行中的合約優先於流失紀錄。
departures-kept = 有 { $n } 家客戶被記為流失而合約仍在執行；若確已流失，則為 { $share }。
fault-left-contract-runs = 客戶 { $account } 於 { $day } 被記為流失，但 { $start } 開始的合約（{ $contract }，{ $file_there } 第 { $row_there } 列）{ $end ->
    [none] 沒有結束日期，仍在執行
   *[other] 執行至 { $end }
}。合約執行期間仍按現有客戶計算。請更正該事件，或填寫合約的結束日期。
key-rule-disputed = 被記為流失
evidence-start = { $value } 起
