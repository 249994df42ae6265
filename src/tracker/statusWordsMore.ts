import type { LanguageWords } from './statusWords';

/** As `statusWords`: the languages written without blanks, which are read sign by sign. */
export const statusWordsEastAsian: Readonly<Record<string, LanguageWords>> = {
  // Simplified; traditional signs are read as these (statusText.ts).
  chinese: {
    saved:
      '收藏, 已收藏, 保存, 已保存, 感兴趣, 有兴趣, 想投, 待投, 待投递, 待申请, 待投简历, 待应征, 准备投, 准备投递, 准备申请, 打算投, 计划投, 计划申请, 未投, 未投递, 还没投, 没投, 尚未投递, 未申请, 还未申请, 尚未申请, 未应征, 尚未应征, 还没申请, 未提交, 待提交, 未开始, 未送出, 草稿, 准备中, 准备材料, 准备履历, 准备简历, 关注, 已关注, 愿望清单, 心愿清单, 意向, 目标公司, 备选, 候选清单, 可投, 可以投, 待定投递, 观望, 新增, 待处理, 待办, 待发送, 待寄出, 待投履历, 书签, 填写中, 网申中, 未网申, 待网申, 考虑中, 考虑投, 要投, 想申请, 预备',
    applied:
      '投递, 已投, 投了, 已投递, 已申请, 申请了, 已提交, 已递交, 提交申请, 已网申, 网申完成, 网申, 海投, 简历已投, 已投简历, 投简历, 投履历, 投简, 已寄出, 已送出, 已发送, 已发, 已应征, 应征, 主动应征, 已投履历, 履历已投, 内推, 已内推, 已联系, 已沟通, 已打招呼, 打招呼, 申请中, 投递中, 投递成功, 申请成功, 报名, 已报名, 申请, 已联络, 联络, 已寄, 寄出',
    pending:
      '简历筛选, 筛选, 筛选中, 简历初筛, 简历评估, 筛简历, 履历筛选, 书审, 书面审查, 审核, 审核中, 审查, 审查中, 评估, 评估中, 处理中, 进行中, 流程中, 进展中, 已查看, 已读, 已阅, 被查看, 被读, 已收到, 已接收, 收到申请, 简历通过前, 跟进, 已跟进, 待跟进, 催, 已催, 追踪, 跟催, 排序中, 泡池子, 池子, 人才库, 备胎, 候补, 备取, 沟通中, 联系中, 等待中, 处理, 筛选阶段, 履历审核, 简历审核, 初审, 待审核',
    wait: '等, 等待, 待, 等候, 静候',
    interviewing:
      '面试, 一面, 二面, 三面, 四面, 五面, 终面, 初面, 群面, 单面, 复面, 复试, 初试, 主管面, 总监面, 老板面, 高管面, 业务面, 技术面, 人事面, 人资面, 约面, 已约面, 面谈, 面完, 已面, 待面, 电话面, 视频面, 电话沟通, 电面, 电访, 约谈, 笔试, 测评, 机考, 在线测试, 线上测验, 测验, 测试, 考试, 性格测试, 作业, 技术测试, 案例, 试岗, 试工, 试讲, 实作, 待通知, 等通知, 等结果, 等待结果, 待结果, 面邀, 邀约, 邀请, 第一轮, 第二轮, 第三轮, 最后一轮, 下一轮, 初筛, 简历通过, 筛选通过, 通过筛选, 简历过, 初筛通过, 通过初筛, 书审通过, 履历通过, 一关, 二关, 背调, 背景调查, 三轮, 二轮, 一轮, 轮, 人资, 小组讨论, 群组面, 面',
    offer:
      'offer, 录用通知, 录取, 已录取, 录用, 拟录用, 已录用, 收到录用, 录取通知, 录取信, 谈薪, 谈薪资, 谈薪水, 谈offer, 薪资谈判, 薪资沟通, 口头录取, 口头录用, 发放录用, 意向书, 两方, 核薪, 聘用通知, 聘书, 收到聘书, 拿到offer, 已发offer, oc',
    offerAhead:
      '待offer, 等offer, 等录用, 待录用, 等录取, 待录取, 等待录用, 等待录取, offer审批, 等意向',
    accepted:
      '接受录用, 接受录取, 接受offer, 已接offer, 接offer, 已接受offer, 已入职, 入职, 待入职, 准备入职, 已签约, 签约, 已签, 三方, 签三方, 已签三方, 已签合同, 签合同, 到职, 已到职, 报到, 已报到, 待报到, 上岸, 已接, 确认入职, 同意入职, 已上班',
    decline: '已拒绝, 拒绝, 拒, 婉拒',
    rejected:
      '被拒, 被拒绝, 被刷, 被刷掉, 被婉拒, 遭拒, 拒信, 感谢信, 收到拒信, 感谢函, 未通过, 不通过, 没通过, 没过, 未过, 不过, 未录取, 未录用, 不录用, 不录取, 没录取, 没录用, 落选, 未入选, 不合适, 不适合, 不匹配, 未获录用, 未获录取, 淘汰, 已淘汰, 被淘汰, 挂, 挂了, 已挂, 凉, 凉了, 凉凉, 失败, 笔试挂, 面试挂, 简历挂, 一面挂, 二面挂, 三面挂, 终面挂, 未被录取, 未被录用, 公司拒绝, 对方拒绝, 企业拒绝, 被公司拒绝, 拒绝我, 无缘, 不予录用, 没有offer, 无offer, 未中选, 没上, 未上, 谢谢再联络, 拒收, 未获选, 简历不合适, 不符合, 被pass, 发卡, 被发卡, 感谢卡, 已拒信, 否决, 谢谢',
    withdrawn:
      '放弃, 已放弃, 撤回, 已撤回, 撤销, 撤销申请, 撤回申请, 主动放弃, 我拒绝, 我拒绝了, 自己拒绝, 已婉拒, 主动拒绝, 主动婉拒, 拒绝录用, 拒绝offer, 拒offer, 拒了offer, 已拒offer, 谢绝, 拒绝面试, 婉拒面试, 婉拒offer, 婉拒录取, 拒绝录取, 已回绝, 回绝, 退出, 已退出, 退出流程, 不感兴趣, 没兴趣, 无兴趣, 不考虑, 不投, 不想去, 不去, 取消申请, 取消应征, 不面, 放弃面试, 放弃offer, 放弃录取, 放弃申请, 取消面试, 我放弃, 毁约',
    closed:
      '已关闭, 关闭, 已截止, 截止, 过期, 已过期, 失效, 已失效, 已下架, 下架, 归档, 已归档, 封存, 已停招, 停止招聘, 停招, 招满, 已招满, 满额, 额满, 职位关闭, 职缺关闭, 职缺已关, 已找到人, 职位取消, 职缺取消, 岗位取消, 冻结, 招聘冻结, 无声卡, 无声, 石沉大海, 没下文, 无下文, 杳无音信, 没音讯, 无音讯, 已读不回, 已读未回, 不读不回, 鬼, 人间蒸发, 失联, 流程终止, 终止, 已终止, 流程结束, 作废, 无效, 黑名单, 错过, 错过截止',
    silence:
      '无回复, 没回复, 未回复, 没有回复, 无回应, 没回应, 没有回应, 未回应, 无消息, 没消息, 没有消息, 无反馈, 没反馈, 没有反馈, 无回音, 没回音, 不回复, 未回, 没回, 没有下文, 未获回复, 没有回音, 没有音讯, 未收到回复, 无后续',
    hold: '暂停, 搁置, 暂缓, 保留, 延期',
    undone: '取消, 已取消',
    passed: '通过, 已通过, 过了, 合格',
    selected: '入选, 中选, 入围, 成功',
    done: '完成, 已完成',
    running: '活跃, 开放',
    not: '未, 没, 不, 无, 非, 没有',
    yet: '还没, 还未, 尚未, 仍, 将, 即将, 快, 希望, 预计, 期待, 预期',
    perhaps: '可能, 也许, 或许, 不确定, 大概, 应该, 未知, 待定, 疑似, 估计',
    mine: '我方, 本人, 自己, 主动, 我',
    theirs: '公司, 对方, 企业, 厂商',
    reply: '回复, 消息, 结果, 反馈, 回音, 答复, 回应, 回信, 音讯, 通知, 回覆',
    rival: '他人, 别人, 其他人选',
    elsewhere: '其他公司, 别家, 其他offer',
    neutral:
      '的, 了, 后, 中, 已, 被, 和, 与, 请, 截止日期, 截止时间, 截止日, 未截止, 即将截止, 快截止',
    ended: '已结束, 结束',
    accept: '已接受, 接受',
  },
  japanese: {
    saved:
      '保存, 保存済み, 保存済, お気に入り, 気になる, 気になり, 気になるリスト, 検討中, 検討, 応募検討中, 応募検討, 応募予定, 応募前, 未応募, 応募準備, 応募準備中, 準備中, 書類準備中, 書類作成中, 書類作成, 履歴書作成中, これから応募, 応募したい, エントリー前, エントリー予定, 未エントリー, エントリー準備, 未提出, 提出前, 未着手, 下書き, 興味あり, ブックマーク, ウィッシュリスト, 気になるリスト, リストアップ, 未対応, 未送信, 未送付, キープ, 応募待ち, 応募未, 企業研究, 企業研究中, es作成中, es準備, es提出前, 説明会予約, 調査中, =候補, =新規',
    applied:
      '応募, 応募済, 応募済み, 応募した, 応募完了, 応募中, エントリー, エントリー済, エントリー済み, エントリー完了, プレエントリー, es提出, es提出済, es提出済み, 書類提出, 書類提出済, 書類提出済み, 書類送付, 書類送付済, 提出済, 提出済み, 送付済, 送付済み, 送信済, 送信済み, 申込済, 申込み済み, 申し込み済み, 履歴書送付, 推薦済, 推薦済み, 推薦, エージェント推薦, 連絡済, 連絡済み, 問い合わせ済, コンタクト済, スカウト返信, スカウト, カジュアル応募',
    pending:
      '選考中, 書類選考, 書類選考中, 書類審査, 書類審査中, es選考, 審査中, 確認中, 書類確認中, 評価中, 受付済, 受付済み, 受理, 受領, 受付完了, 閲覧済, 閲覧済み, 既読, 開封済, 進行中, 選考進行中, 対応中, 手続き中, フォローアップ, フォロー済, フォロー, リマインド, 催促, 補欠, 連絡中, やりとり中, 日程調整前, 書類結果待ち, 書類選考結果待ち, 選考, es結果待ち, 推薦中',
    wait: '待ち, 待機, 待機中, 待って, 返事待ち, 返信待ち, 連絡待ち, 回答待ち, 返答待ち',
    interviewing:
      '面接, 面談, 一次, 二次, 三次, 一次面接, 二次面接, 最終, 最終面接, 最終選考, 一次選考, 二次選考, 三次選考, 一次通過, 二次通過, 書類通過, 書類選考通過, es通過, 通過, 書類合格, 一次合格, 二次合格, 面接合格, カジュアル面談, 面接予定, 面接待ち, 面接済, 面接済み, 面接結果待ち, 日程調整, 日程調整中, 筆記, 筆記試験, 適性検査, spi, webテスト, テスト, 技術テスト, コーディングテスト, 課題, 課題提出, 試験, グループディスカッション, gd, 集団面接, 個人面接, インターン選考, 電話面接, web面接, リファレンスチェック, インタビュー, ケース面接, オファー面談前, 体験入社, トライアル, 結果待ち, 選考結果待ち, 顔合わせ, 面, 候補日, 入社面接, 入社試験',
    offer:
      '内定, 内々定, 内定獲得, 内定済, オファー, オファー面談, 条件提示, 条件交渉, 条件交渉中, 採用通知, 採用決定, 内定通知, 内定保留, 最終合格, 採用内定, 労働条件通知, 年収交渉, オファー獲得, オファー受領, 待遇交渉, =採用, 採用された, 採用連絡',
    offerAhead: '内定待ち, オファー待ち, 採用待ち, 内定出るか',
    accepted:
      '内定承諾, 内定承諾済, 承諾, 承諾済, 承諾済み, オファー承諾, オファー受諾, 受諾, 内定受諾, 入社決定, 入社済, 入社予定, 入社済み, 入社承諾, 就職決定, 転職決定, 就職先決定, 契約済, 契約締結, 内定受け入れ, =入社, 入社前, 入社しました',
    rejected:
      '不採用, 不採用通知, 不合格, 落選, お見送り, 見送り, 見送りとなり, お祈り, お祈りメール, 祈られた, お祈りされ, 落ちた, 書類落ち, 一次落ち, 二次落ち, 最終落ち, 面接落ち, 選考落ち, es落ち, web落ち, テスト落ち, 落ち, 不通過, 通過ならず, 書類不通過, 書類選考不通過, 選考不通過, 否決, 選外, 断られた, 断られ, 拒否された, ng, 残念, 失敗, 内定取り消し, 内定取消, 選考終了不合格, 却下',
    withdrawn:
      '辞退, 辞退済, 辞退済み, 選考辞退, 内定辞退, 面接辞退, 自己辞退, 応募辞退, 応募取消, 応募取り消し, 応募取り下げ, 取り下げ, 取下げ, オファー辞退, 断った, 断り, お断り, お断り済, こちらから辞退, 自分から辞退, 見送った, こちらから見送り, 自分で見送り, 応募見送り, 応募しない, 応募せず, 興味なし, 撤回, キャンセルした, 棄権, 諦め, 断念, オファー断り, 対象外',
    closed:
      '選考終了, 応募終了, 募集終了, 募集停止, 募集締切, 募集停止中, 締切済, 締切済み, 掲載終了, 充足, ポジションクローズ, クローズ, アーカイブ, 期限切れ, 期限切, 有効期限切れ, 音信不通, サイレントお祈り, サイレント, サイレント祈り, 自然消滅, 放置, 無効, 削除, 求人終了, 求人停止, 求人取り下げ, 募集取り消し, ゴースト, ゴースティング, 凍結, 採用終了, 採用中止, 募集中止, 非公開, 締切過ぎ, =締切',
    silence:
      '返信なし, 返信無し, 連絡なし, 連絡無し, 返事なし, 返事無し, 返答なし, 回答なし, 音沙汰なし, 反応なし, 応答なし, 連絡来ない, 連絡がない, 連絡ない, 返信がない, 返事がない, 返事来ない, 返信来ない, 無回答, 無返信, 未返信, 未回答, 無反応, 連絡こない',
    hold: '保留, 保留中, 一時停止, 中断, 延期, ペンディング',
    undone: 'キャンセル, 中止, 取り消し, 取消',
    passed: '合格, 合格済',
    done: '完了, 済, 終わり',
    not: '未, ない, なし, 無し, ません, 非, 無',
    yet: 'まだ, 予定, 見込み, 期待, 希望, 近日, これから, 結果, 前',
    perhaps:
      'かも, 多分, たぶん, おそらく, 不明, わからない, 微妙, かもしれない, 恐らく, 可能性, 未定',
    mine: '自分から, こちらから, 自分で, 自ら, 当方から',
    theirs: '企業から, 先方から, 会社から, 企業側, 先方',
    reply: '返事, 返信, 連絡, 回答, 返答, 結果',
    rival: '他の候補者',
    elsewhere: '他社内定, 他社決定, 他社',
    neutral: 'の, が, を, に, で, と, へ, は, 後, 前, から, まで, です, ます, 中',
    ended: '終了',
  },
  korean: {
    saved:
      '저장, 저장됨, 스크랩, 관심, 관심기업, 관심공고, 관심있음, 찜, 북마크, 즐겨찾기, 위시리스트, 지원예정, 지원 예정, 지원할 예정, 지원전, 지원 전, 미지원, 지원 안함, 아직 지원 안함, 지원준비, 지원 준비, 지원 준비중, 지원 대기, 지원하기, 지원할 것, 지원할곳, 준비중, 준비, 서류준비, 서류 준비중, 자소서 작성중, 자소서 작성, 자소서작성, 이력서 작성중, 작성중, 임시저장, 초안, 미제출, 제출전, 제출 전, 제출예정, 시작 전, 시작전, 미시작, 신규, 검토 예정, 고려중, 고민중, 지원고려, 후보, 목표, 해야 할 일, 할 일, 할일, 보관, 찾음',
    applied:
      '지원, 지원완료, 지원 완료, 지원함, 지원했음, 지원중, 지원됨, 서류지원, 서류 지원, 서류제출, 서류 제출, 서류 제출 완료, 제출, 제출완료, 제출함, 제출됨, 이력서 제출, 이력서 보냄, 이력서 전송, 입사지원, 입사 지원, 지원서 제출, 지원서 제출 완료, 접수, 접수완료, 접수됨, 서류접수, 원서접수, 전송, 보냄, 발송, 신청, 신청완료, 추천, 사내추천, 연락함, 컨택, 응모, 제안 수락',
    pending:
      '서류전형, 서류 전형, 서류심사, 서류 심사, 서류검토, 서류 검토, 서류 검토중, 서류평가, 서류, 심사중, 심사, 검토중, 검토, 평가중, 전형중, 전형 진행중, 진행중, 진행, 처리중, 열람, 열람함, 열람됨, 이력서 열람, 확인, 확인함, 접수확인, 팔로업, 팔로우업, 후속연락, 재연락, 문의, 예비, 예비합격, 인재풀, 연락중, 서류결과대기, 서류 결과 대기, 서류 발표 대기, 전형',
    wait: '대기, 대기중, 기다리는, 기다림, 기다리는중, 결과대기, 결과 대기, 발표 대기, 발표대기',
    interviewing:
      '면접, 1차, 2차, 3차, 면접예정, 면접 예정, 면접대기, 면접 대기, 면접진행, 면접완료, 면접 완료, 면접제의, 면접 제안, 면접 결과 대기, 최종면접, 최종 면접, 임원면접, 실무면접, 실무진, 인성면접, 기술면접, 전화면접, 화상면접, 커피챗, 인터뷰, 전화, 화상, 미팅, 코딩테스트, 코테, 과제, 과제전형, 사전과제, 인적성, 인적성검사, 필기, 필기시험, 필기전형, 시험, 테스트, 역량검사, 온라인테스트, 서류합격, 서류 합격, 서류통과, 서류 통과, 서류전형 합격, 서류전형 통과, 코테합격, 코테 합격, 코테 통과, 필기합격, 필기 합격, 인적성 합격, 면접합격, 면접 합격, 차합격, 차 합격, 차 통과, 실기, 레퍼런스체크, 레퍼런스 체크, 평판조회, 토론, 발표면접, 최종전형, 최종',
    offer:
      '오퍼, 오퍼받음, 오퍼 받음, 오퍼수령, 최종합격, 최종 합격, 처우협의, 처우 협의, 처우협의중, 연봉협상, 연봉 협상, 연봉협의, 합격통보, 합격 통보, 입사제안, 입사 제안, 입사제의, 채용제안, 제안 받음, 제안받음, 내정, 오퍼레터, 채용확정, 조건 협의',
    offerAhead: '오퍼대기, 오퍼 대기, 오퍼 기다리는',
    accepted:
      '입사예정, 입사 예정, 입사확정, 입사 확정, 입사결정, 입사완료, 입사 완료, 오퍼수락, 오퍼 수락, 오퍼승낙, 수락, 수락함, 수락됨, 제안수락, 제의 수락, 채용됨, 채용완료, 취업성공, 취뽀, 취업완료, 계약완료, 계약 체결, 근무중, 출근, =입사, =채용, =취업, 취업함, =계약, 계약함',
    rejected:
      '불합격, 탈락, 서류탈락, 서류 탈락, 면접탈락, 면접 탈락, 최종탈락, 최종 탈락, 코테 탈락, 서류광탈, 광탈, 떨어짐, 떨어졌, 거절, 거절됨, 거절당함, 거절 당함, 거부, 거부됨, 미선정, 미채용, 불채용, 반려, 서탈, 면탈, 최탈, 코탈, 필탈, 아쉽게도, 실패, 선발되지, 채용 안됨, 합격하지 못, 통과 못함, 미통과, 부적합, 회사거절, 회사 거절, 회사에서 거절, 낙방, 불통',
    withdrawn:
      '포기, 지원포기, 지원 포기, 면접포기, 면접 포기, 입사포기, 입사 포기, 합격포기, 취소함, 지원취소, 지원 취소, 지원철회, 지원 철회, 철회, 철회함, 사퇴, 자진포기, 중도포기, 오퍼거절, 오퍼 거절, 오퍼거절함, 제안거절, 제안 거절, 제의 거절, 내가 거절, 본인거절, 본인 거절, 직접 거절, 거절함, 관심없음, 관심 없음, 면접취소, 면접 취소, 면접거절, 면접 거절, 입사거절, 입사 거절, 입사거부, 안감, 안가기로, 면접 불참, 불참, 미응시, 지원안함, 드랍',
    closed:
      '마감, 마감됨, 공고마감, 공고 마감, 채용마감, 채용 마감, 전형종료, 전형 종료, 채용종료, 채용 종료, 채용완료 공고, 만료, 만료됨, 기한만료, 기간 만료, 보관됨, 아카이브, 닫힘, 폐쇄, 채용중단, 채용 중단, 채용취소, 채용 취소, 공고삭제, 공고 삭제, 공고내림, 삭제, 삭제됨, 고스팅, 고스트, 잠수, 잠수탐, 읽씹, 씹힘, 연락두절, 연락 두절, 중단, 포지션 마감, 충원완료, 충원 완료, 채용 동결',
    silence:
      '무응답, 응답없음, 응답 없음, 연락없음, 연락 없음, 답변없음, 답변 없음, 답장없음, 답장 없음, 회신없음, 회신 없음, 무소식, 미응답, 소식없음, 소식 없음, 연락 안옴, 연락안옴, 답 없음, 무회신, 미회신, 연락 안 옴',
    hold: '보류, 보류중, 보류됨, 중지, 일시중지, 연기, 홀딩, 홀드',
    undone: '취소, 취소됨',
    passed: '합격, 통과',
    selected: '선발, 선정',
    done: '완료, 완료됨',
    not: '안, 못, 없음, 미, 않',
    yet: '아직, 예정, 곧, 예상, 희망, 기대, 할 것, 전',
    perhaps: '아마, 아마도, 미정, 불확실, 글쎄, 모름, 듯, 수도, 추정',
    mine: '내가, 본인, 직접, 스스로, 제가',
    theirs: '회사가, 회사에서, 기업에서, 회사측',
    reply: '연락, 답변, 회신, 답장, 응답, 소식, 결과',
    elsewhere: '타사 합격, 타사, 다른 회사',
    neutral: '후, 중, 됨, 함, 마감일, 마감 전, 마감전, 마감임박, 마감 임박, 마감예정, 마감 예정',
    ended: '종료, 종료됨, 끝',
  },
};

/** As `statusWords`: the commonest words of further languages. */
export const statusWordsFurther: Readonly<Record<string, LanguageWords>> = {
  danish: {
    saved:
      'gemt, =interesseret, kladde, udkast, skal søges, vil søge, ikke søgt, ikke sendt, ønskeliste',
    applied: 'ansøgt, søgt, ansøgning sendt, sendt, indsendt',
    pending: 'under behandling, i proces, modtaget, opfølgning',
    wait: 'venter, afventer',
    interviewing: 'samtale, jobsamtale, samtaler, indkaldt',
    offer: 'tilbud, jobtilbud, tilbud modtaget',
    accepted: 'ansat, tilbud accepteret, takket ja, sagt ja',
    accept: 'accepteret',
    decline: 'afvist',
    rejected: 'afslag, fået afslag, afslået, ikke udvalgt, desværre',
    withdrawn: 'trukket tilbage, takket nej, sagt nej, trukket, tilbud afslået, ikke interesseret',
    closed: 'lukket, afsluttet, arkiveret, udløbet, stillingen besat, besat',
    silence: 'intet svar, ingen svar, ikke hørt',
    not: 'ikke, intet, ingen',
    yet: 'endnu, måske, håber, snart',
    reply: 'svar',
  },
  norwegian: {
    saved: 'lagret, =interessert, skal søke, vil søke, ikke søkt, ikke sendt, ønskeliste, utkast',
    applied: 'søkt, søknad sendt, sendt inn, innsendt, sendt, søknad levert',
    pending: 'under vurdering, under behandling, i prosess, mottatt, pågår, oppfølging',
    wait: 'venter, avventer, venter på svar',
    interviewing: 'intervju*, *intervju, førstegangsintervju, andregangsintervju, innkalt, samtale',
    offer: 'tilbud, jobbtilbud, fått tilbud',
    accepted: 'ansatt, takket ja, tilbud akseptert, fikk jobben, signert, fått jobben, fått jobb',
    accept: 'akseptert',
    rejected:
      'avslag, avslått, avvist, fått avslag, ikke gått videre, ikke aktuell, dessverre, ikke fått jobben, fikk ikke jobben',
    withdrawn: 'trukket, trukket søknad, takket nej, takket nei, trukket meg, ikke interessert',
    closed: 'lukket, avsluttet, arkivert, utløpt, stillingen besatt, stilling besatt, tilsatt',
    silence: 'ingen svar, ikke svar, ikke hørt, ingen respons',
    not: 'ikke, ingen',
    yet: 'ennå, kanskje, håper, snart',
  },
  finnish: {
    saved:
      'tallennettu, =kiinnostava, =kiinnostaa, luonnos, haettava, aion hakea, ei haettu, toivelista, hakematta',
    applied: 'haettu, hakemus lähetetty, lähetetty, hain, hakemus jätetty, jätetty',
    pending:
      'käsittelyssä, käsitellään, arvioitavana, vastaanotettu, kesken, prosessissa, seuranta',
    wait: 'odottaa, odotan, odotetaan, odottamassa, odottelu',
    interviewing:
      'haastattelu*, haastateltu, *haastattelu, kutsuttu, työhaastattelu, puhelinhaastattelu, soveltuvuustesti*',
    offer: 'tarjous, työtarjous, tarjous saatu, neuvottelu*, palkkaneuvottelu*',
    accepted:
      'palkattu, hyväksytty tarjous, tarjous hyväksytty, sopimus allekirjoitettu, allekirjoitettu, sain paikan, sain työn',
    accept: 'hyväksytty',
    rejected:
      'hylätty, hylkäys, ei valittu, ei valintaa, ei tullut valituksi, kielteinen, kielteinen päätös, valitettavasti, ei jatkoon',
    withdrawn:
      'peruttu hakemus, hakemus peruttu, vetäydytty, vetäydyin, peruin, kieltäydyin, ei kiinnosta, hylkäsin',
    closed: 'suljettu, päättynyt, arkistoitu, vanhentunut, paikka täytetty, täytetty, umpeutunut',
    silence: 'ei vastausta, ei vastattu, ei kuulunut, ei kuulu mitään',
    undone: 'peruttu',
    not: 'ei, en',
    yet: 'vielä, ehkä, toivottavasti, pian',
  },
  czech: {
    saved:
      'uložen*, =nov*, =zajímav*, přihlásit se, k odeslání, nepodan*, neodeslán*, koncept, připravuj*, seznam přání, oblíben*',
    applied:
      'odesláno, odeslán*, odeslal*, přihlášen*, podáno, podan*, žádost odeslána, životopis odeslán, cv odesláno, reagoval*',
    pending:
      'v procesu, posuzován*, v řešení, zpracováv*, přijato k posouzení, probíhá, zobrazen*, doručen*, urgen*',
    wait: 'čekám, čeká, čekání, čeká se, čekající',
    interviewing:
      'pohovor*, pozván*, pozvánka, telefonát, kolo, druhé kolo, první kolo, osobní setkání, testovací úkol, úkol',
    offer: 'nabídka, nabídku, nabídka obdržena, vyjednáv*',
    accepted:
      'nabídka přijata, přijal jsem*, přijala jsem*, zaměstnán*, smlouva podepsána, podepsán*, nastoupil*, přijat do práce',
    accept: 'přijat*',
    rejected:
      'zamítnut*, odmítnut*, odmítnutí, nevybrán*, nepřijat*, neúspěšn*, bohužel, zamítnutí',
    withdrawn:
      'stažen*, odstoupil*, odmítl jsem, odmítla jsem, odmítl*, nabídka odmítnuta, vzdal*, nemám zájem, bez zájmu',
    closed:
      'uzavřen*, ukončen*, archivován*, vypršel*, obsazen*, pozice obsazena, neaktuáln*, zrušena pozice',
    silence: 'bez odpovědi, žádná odpověď, neodpověděl*, bez reakce, neozvali se, bez odezvy',
    undone: 'zrušen*',
    not: 'ne, není, žádn*',
    yet: 'ještě, zatím, snad, možná, doufám, brzy',
    reply: 'odpověď, odpovědi, reakci',
  },
  ukrainian: {
    saved:
      'збережен*, чернетка, цікав*, хочу відгукнутися, треба відгукнутися, не відгукнув*, не подан*, вибране, до подачі',
    applied:
      'відправлен*, надіслан*, подано, подан*, відгукнув*, відгукнулася, відгук, резюме надіслано, подав*',
    pending: 'на розгляді, розгляда*, в процесі, переглянут*, отриман*, обробля*, підтвердж*',
    wait: 'очіку*, чекаю, чекаємо, очікування',
    interviewing:
      'співбесід*, запрошен*, запрошення, дзвінок, інтервʼю, тестове завдання, тестове, етап',
    offer: 'офер*, оффер*, пропозиц*',
    accepted: 'офер прийнято, прийняв офер, прийняла офер, найнят*, працевлаштован*, підписано',
    accept: 'прийнят*',
    rejected:
      'відмова, відмовлено, відмовили, отримав відмову, відхилен*, не пройшов, не пройшла, не підійшов, не взяли, на жаль',
    withdrawn:
      'відкликан*, відкликав*, відмовився, відмовилась, відмовилася, не цікаво, передумав*',
    closed: 'закрит*, закрито, архів*, вакансія закрита, неактуальн*, завершен*, проігнор*, ігнор',
    silence: 'немає відповіді, без відповіді, не відповіли, не відповідають, тиша, мовчать',
    not: 'не, немає',
    yet: 'ще, поки, скоро, може, мабуть',
    reply: 'відповідь, відповіді, фідбек',
    without: 'без',
  },
  romanian: {
    saved: 'salvat*, ciornă, de aplicat, nu am aplicat, neaplicat*, interesat*, netrimis*',
    applied: 'aplicat*, am aplicat, trimis*, cv trimis, candidatură trimisă, depus*',
    pending: 'în proces, în analiză, în curs, în evaluare, primit*, vizualizat*, confirmat*',
    wait: 'aștept, așteptare, în așteptare, se așteaptă, așteptând',
    interviewing: 'interviu*, programat*, invitat*, etapa, test tehnic, probă',
    offer: 'ofertă, oferta, ofertă primită, negocier*, negociere',
    accepted: 'angajat*, ofertă acceptată, am acceptat, semnat*, contract semnat',
    accept: 'acceptat*',
    rejected:
      'respins*, refuzat*, respingere, refuz, neselectat*, nu am fost selectat*, negativ, din păcate',
    withdrawn:
      'retras*, m am retras, renunțat*, am refuzat, am renunțat, ofertă refuzată, nu mă interesează, neinteresat*',
    closed: 'închis*, arhivat*, expirat*, ocupat*, post ocupat, finalizat*',
    silence: 'fără răspuns, niciun răspuns, nu au răspuns, nu răspund',
    undone: 'anulat*',
    not: 'nu, niciun, fără',
    yet: 'încă, sper, poate, curând',
    reply: 'răspuns, răspunsul',
  },
  indonesian: {
    saved:
      'tersimpan, disimpan, belum melamar, belum dilamar, akan melamar, ingin melamar, mau dilamar, draf, belum dikirim, belum apply',
    applied:
      'melamar, dilamar, sudah melamar, sudah dilamar, terkirim, dikirim, sudah dikirim, lamaran dikirim, sudah apply',
    pending:
      'diproses, sedang diproses, dalam proses, ditinjau, sedang ditinjau, dilihat, diterima lamaran, lamaran diterima, seleksi berkas',
    wait: 'menunggu, tunggu, nunggu',
    interviewing: 'wawancara, psikotes, tes, tes tertulis, undangan, seleksi',
    offer: 'penawaran, tawaran, offering letter',
    accepted:
      'diterima kerja, tawaran diterima, penawaran diterima, sudah bekerja, tanda tangan kontrak',
    accept: 'diterima',
    rejected: 'ditolak, tidak lolos, tidak diterima, gagal, tidak terpilih, penolakan',
    withdrawn:
      'mengundurkan diri, mundur, tolak tawaran, tawaran ditolak, tidak tertarik, batal melamar',
    closed:
      'ditutup, tutup, kedaluwarsa, kadaluarsa, diarsipkan, lowongan ditutup, tidak ada kabar, tanpa kabar',
    silence: 'tidak ada respon, tidak ada respons, tidak dibalas, tanpa balasan, tidak ada balasan',
    undone: 'dibatalkan',
    not: 'tidak, bukan, belum',
    yet: 'mungkin, semoga, segera',
    reply: 'balasan, kabar, jawaban',
  },
  vietnamese: {
    saved:
      'đã lưu, lưu, chưa nộp, chưa ứng tuyển, sẽ nộp, sẽ ứng tuyển, bản nháp, nháp, quan tâm, dự định',
    applied: 'đã nộp, đã ứng tuyển, đã gửi, nộp hồ sơ, ứng tuyển, đã nộp đơn, đã nộp cv, đã gửi cv',
    pending: 'đang xem xét, đang xét duyệt, đang xử lý, đã nhận, đã xem, sàng lọc',
    wait: 'chờ, đang chờ, đợi, đang đợi',
    interviewing: 'phỏng vấn, phỏng vấn vòng, vòng, bài test, bài kiểm tra, hẹn phỏng vấn',
    offer: 'đề nghị, lời mời làm việc, thư mời nhận việc, đàm phán, nhận offer',
    accepted:
      'nhận việc, đã nhận việc, đã nhận offer, đã ký hợp đồng, trúng tuyển, đã chấp nhận offer, đi làm',
    accept: 'chấp nhận, đã chấp nhận',
    rejected: 'bị từ chối, bị loại, trượt, rớt, không đạt, không trúng tuyển, bị reject, loại',
    decline: 'từ chối, đã từ chối',
    withdrawn: 'rút, đã rút, rút hồ sơ, rút đơn, từ chối offer, không quan tâm',
    closed: 'đã đóng, đóng, hết hạn, lưu trữ, đã đủ người, ngừng tuyển',
    silence: 'không phản hồi, không có phản hồi, chưa có phản hồi, không trả lời',
    not: 'không, chưa',
    yet: 'có thể, sẽ, hy vọng',
    reply: 'phản hồi, trả lời, kết quả',
  },
};
