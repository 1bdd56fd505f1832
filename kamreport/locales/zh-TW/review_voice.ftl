### 客戶回顧：滿意度、服務、人員與會面。

account-satisfaction = 滿意度
account-satisfaction-nps = NPS 為 { $nps }（{ $n } 份回覆，95% 區間 { $interval }）{ $moved ->
    [up] ，明顯高於前一年的 { $before }。
    [down] ，明顯低於前一年的 { $before }。
    [same] ；前一年為 { $before }，差異過小，尚不能下結論。
   *[unknown] 。
}
account-satisfaction-csat = { $n } 份回覆中 { $share } 表示滿意（95% 區間 { $interval }）；推薦意願的回覆太少，無法計算 NPS。
account-satisfaction-few = 近十二個月的回覆太少，無法計算 NPS。最近一份回覆於 { $day } 給出 { $score } 分，屬於{ $group ->
    [promoter] 推薦者。
    [detractor] 批評者。
   *[passive] 中立者。
}
account-satisfaction-answers = 共有 { $n } 份回覆，數量太少，只能參考其內容。
account-satisfaction-csat-tile = 滿意度（CSAT）
account-satisfaction-rate = 回覆率
account-satisfaction-invited = 共邀請 { $n } 次
account-satisfaction-latest = 最近一份回覆
account-satisfaction-drivers = { $worst }得分最低，{ $low } 分；{ $best }最高，{ $high } 分（滿分 10）
account-satisfaction-drivers-note = 近十二個月平均分數，0 至 10 分，每項最多 { $n } 份回覆。{ $average ->
    [yes] 直線為全部客戶的平均分數。
   *[no] { "" }
}
account-satisfaction-heard = { $chosen ->
    [True] 最近 { $n } 份附有意見或評分較低的回覆
   *[other] { $said ->
        [0] 最近 { $n } 份回覆，{ EACH($n) }未附意見
       *[other] 最近 { $n } 份回覆，其中 { $said } 份附有意見
    }
}
account-satisfaction-score = 評分
account-satisfaction-who = 受訪者
account-satisfaction-comment = 原文

account-service = 服務
account-service-kept = { $n } 件案件中 { $share } 依承諾處理{ $moved ->
    [up] ，明顯優於前一年的 { $before }
    [down] ，明顯遜於前一年的 { $before }
    [level] ，與前一年相同
    [same] ，與前一年的 { $before } 相比無明顯變化
   *[unknown] { "" }
}；{ $open ->
    [0] 目前沒有未結案件。
   *[other] 目前 { $open } 件未結{ $late ->
        [0] { $open ->
            [1] ，未逾承諾時限。
           *[other] ，皆未逾承諾時限。
        }
        [all] ，皆已逾承諾時限。
       *[other] { $open ->
            [1] ，已逾承諾時限。
           *[other] ，其中 { $late } 件已逾承諾時限。
        }
    }
}
account-service-few = { $opened ->
    [0] 本期沒有新案件
   *[other] 本期新增 { $opened } 件案件
}，近十二個月數量太少，無法評價承諾達成情況；{ $open ->
    [0] 目前沒有未結案件。
   *[other] 目前 { $open } 件未結{ $late ->
        [0] { $open ->
            [1] ，未逾承諾時限。
           *[other] ，皆未逾承諾時限。
        }
        [all] ，皆已逾承諾時限。
       *[other] { $open ->
            [1] ，已逾承諾時限。
           *[other] ，其中 { $late } 件已逾承諾時限。
        }
    }
}
account-service-delivered = 本期 { $n } 筆訂單中 { $share } 準時足量交貨{ $moved ->
    [up] ，明顯優於一年前的 { $before }
    [down] ，明顯遜於一年前的 { $before }
    [level] ，與一年前相同
    [same] ，與一年前的 { $before } 相比無明顯變化
   *[unknown] { "" }
}{ $known ->
    [True] ；上期為 { $previous }，近十二個月為 { $year }。
   *[other] ；近十二個月為 { $year }。
}
account-service-otif = 近十二個月 { $n } 筆訂單中 { $share } 準時足量交貨。
account-service-opened = 本期新案件
account-service-response = 首次回應（中位數）
account-service-resolution = 解決時間（中位數）
account-service-promise = 承諾達成率
account-service-open = 未結案件
account-service-late = { $n } 件超出承諾時限
account-service-on-time = 準時足量交貨率
account-service-cases = { $n ->
    [0] 本期沒有案件
   *[other] 本期 { $n } 件案件
}{ $until ->
    [none] ，先前 { $periods } 期平均 { $usual } 件
   *[other] （截至{ $until }），先前 { $periods } 期相同天數平均 { $usual } 件
}；{ $complaints ->
    [0] 其中沒有客訴
   *[other] 其中客訴 { $complaints } 件
}
account-service-on-time-headline = { $direction ->
    [up] 準時足量交貨率由 { $since } 的 { $first } 升至 { $now } 的 { $last }
    [down] 準時足量交貨率由 { $since } 的 { $first } 降至 { $now } 的 { $last }
    [same] { $now } 準時足量交貨率為 { $last }，與 { $since } 持平
   *[flat] { $now } 準時足量交貨率為 { $last }，{ $since } 為 { $first }，差異在誤差範圍內
}
account-service-on-time-note = 色帶為 95% 區間；訂單不足 { $least } 筆的期間留空。
account-service-open-headline = { $n } 件未結案件{ $late ->
    [0] { $n ->
        [1] ，未逾承諾時限
       *[other] ，皆未逾承諾時限
    }
    [all] ，皆已逾承諾時限
   *[other] { $n ->
        [1] ，已逾承諾時限
       *[other] ，其中 { $late } 件已逾承諾時限
    }
}
account-service-subject = 主題
account-service-kind = 類型
account-service-priority = 優先等級
account-service-since = 受理日期
account-service-age = 天數
account-service-state = 承諾
account-service-overdue = 已超時
account-service-within = 時限內
account-service-rule = 依近十二個月受理的案件計算。承諾達成：首次回應與解決均在其優先等級承諾的時限之內。

account-engagement = 人員與會面
account-engagement-lead = { $level ->
    [all] 近十二個月會面完成率為 { $share }（三個層級的平均值）。
    [most] 近十二個月會面完成率為 { $share }（三個層級的平均值）；{ $layer }最弱，為 { $weakest }。
    [none] 近十二個月應有的會面一次也沒有舉行。
   *[few] 近十二個月會面完成率僅 { $share }（三個層級的平均值）；{ $layer }最弱，為 { $weakest }。
}
account-engagement-left = 近半年有 { $n } 位內部支持者離任，{ $remaining ->
    [0] 現已沒有支持者。
   *[other] 尚有 { $remaining } 位。
}
account-engagement-single = 近 90 天只見過對方一個人，客戶關係過於單薄。
account-engagement-reached = { $reached ->
    [0] 已知的 { $contacts } 位聯絡人，近 90 天一位也沒有見過。
   *[other] { $all ->
        [True] { $contacts ->
            [1] 唯一的聯絡人近 90 天見過面。
           *[other] 已知的 { $contacts } 位聯絡人近 90 天全部見過面。
        }
       *[other] 已知的 { $contacts } 位聯絡人中，近 90 天見過 { $reached } 位。
    }
}
account-engagement-quiet = 有聯絡人資料，但沒有會面紀錄。
account-engagement-cadence = 會面完成率
account-engagement-cadence-mean = 三個層級的平均值；近十二個月應 { $due } 次，實際 { $kept } 次
account-engagement-people = 見過的聯絡人
account-engagement-people-note = 近 90 天
account-engagement-single-tile = 單線聯繫
account-engagement-strategy = 年度策略會議
account-engagement-next = 下次會面
account-engagement-nothing = 尚未安排
account-engagement-since = 上次會面：{ $day }
account-cadence-row = { $layer }，{ $kept }/{ $due }
account-cadence-note = 每個圓點代表近十二個月中一次應有的會面，最早的在左：實心為已舉行，空心為未舉行。
account-engagement-headline = { $full ->
    [True] 應有的 { $due } 次會面全部舉行
    [none] 應有的 { $due } 次會面一次也沒有舉行
   *[other] 應有的 { $due } 次會面舉行了 { $kept } 次，缺口最大的是{ $layer }
}
account-engagement-rule = 各層級應有的會面次數由客戶等級決定；某一時段沒有會面即視為缺席。
account-engagement-map = { $silent ->
    [0] 已知的 { $people } 位聯絡人近 90 天{ EACH($people) }見過面
   *[other] { $people ->
        [1] 已知的一位聯絡人近 90 天沒有見過面
       *[other] 已知 { $people } 位聯絡人，{ $nobody ->
            [True] 近 90 天都沒有見過面
           *[False] 其中 { $silent } 位近 90 天沒有見過面
        }
    }
}
account-engagement-known = 已知的聯絡人：{ $people } 位
account-engagement-name = 姓名
account-engagement-role = 職稱
account-engagement-layer = 層級
account-engagement-stance = 立場
account-engagement-last = 最近接觸
account-engagement-gone = { $day } 離任
account-engagement-never = 從未
account-engagement-ago = { $silent ->
    [True] { $day }，{ $days } 天前
   *[other] { $day }
}
account-engagement-others = 另有 { $n } 位聯絡人；此處優先列出內部支持者、持批評態度者與離任者。
