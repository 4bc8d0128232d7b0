package org.fujinowa.intake.demonstration;

import java.util.List;

/**
 * The people of the demonstration, none of whom exists: names are put together from common name lists, numbers and
 * addresses are fictitious. Columns are parted by a stroke, the first line is the heading.
 */
final class DemonstrationPeople {

    /** Nine students of an Australian council; what one of them wrote about allergies needs a person. */
    static final String CHRC_INBOUND_STUDENTS = """
            Family name|Given names|Likes to be called|Date of birth|Gender|School|Year level|Allergies|Dietary requirements|Afraid of animals|OK with smokers (outside)|One-adult home OK|Guardian: one-adult home OK|Own room|Languages spoken|Hobbies|Email|Notes
            Bennett|Chloe Anne|Chloe|2011-03-14|F|Emerald State High School|Year 10|none|none|none|no|yes|yes|no|English (native), Japanese (a little)|netball, drawing|chloe.bennett@example.org|fictitious（架空）
            Harper|Liam|Liam|2010-11-02|M|Blackwater State High School|Year 11|cat (severe)|none|none|yes|yes|yes|no|English (native), Japanese (basic)|rugby league, guitar|liam.harper@example.org|fictitious（架空）
            Walsh|Ruby Jane|Ruby|2011-06-21|F|Emerald State High School|Year 10|shrimp (anaphylaxis)|none|none|no|no|no|no|English (native)|swimming, baking|ruby.walsh@example.org|fictitious（架空）. Carries an EpiPen.
            Fraser|Jack|Jack|2010-08-30|M|Emerald State High School|Year 11|pollen (mild)|none|none|yes|yes|yes|no|English (native), Japanese (a little)|cricket, chess|jack.fraser@example.org|fictitious（架空）
            Doyle|Ella Rose|Ella|2011-01-17|F|Capella State High School|Year 10|none|vegetarian|none|no|yes|yes|no|English (native)|violin, manga|ella.doyle@example.org|fictitious（架空）
            Mercer|Noah|Noah|2010-12-05|M|Blackwater State High School|Year 11|none|none|dogs|yes|no|no|no|English (native)|football, fishing|noah.mercer@example.org|fictitious（架空）
            Pryor|Isla|Isla|2011-09-09|F|Springsure State School|Year 10|none|no raw fish|none|yes|yes|yes|no|English (native), Japanese (everyday)|horse riding, calligraphy|isla.pryor@example.org|fictitious（架空）
            Keane|Oliver James|Ollie|2010-10-26|M|Emerald State High School|Year 11|none|none|none|yes|yes|yes|yes|English (native)|robotics, basketball|oliver.keane@example.org|fictitious（架空）
            Sutton|Grace|Grace|2011-04-03|F|Blackwater State High School|Year 10|Maybe nuts?? Had a rash once, Mum will email|none|none|no|no|no|no|English (native), Japanese (a little)|photography, piano|grace.sutton@example.org|fictitious（架空）
            """;

    /** Sixteen families of Fujisawa: with cats, dogs and cattle, one away on two nights, one with a lapsed approval. */
    static final String CHRC_INBOUND_FAMILIES = """
            No.|家庭名|ふりがな|地区|住所|電話番号|家族構成|受入可能人数|部屋数|性別の希望|ペット|喫煙|対応できる食事|アレルギー対応|英語|趣味|受入可能日|承認日|有効期限|ホスト歴|集合場所まで|備考
            １|千葉|ちば|藤沢|一関市藤沢町架空1-1|０１９１－００－０００１|千葉 和夫（父・S48.5.12）、千葉 幸子（母・昭和50年1月3日）、千葉 空（長女・H22.6.7）|２人|２|どちらでも|なし|なし|ベジタリアン|○|日常会話|料理、登山|全日程可|R7.4.1|令和10年3月31日|2019年・2024年|5分|架空
            ２|髙橋|たかはし|藤沢|一関市藤沢町架空2-3|0191-00-0002|髙橋 誠（父・S45.2.20）、髙橋 恵（母・S47.11.8）|1|1|どちらでも|猫２匹（室内）|なし||×|少し|園芸|全日程可|令和8年5月10日|R11.5.9|2018年|１０分|架空
            ３|小野寺|おのでら|黄海|一関市藤沢町架空黄海5|0191-00-0003|小野寺 浩（父・昭和51年7月7日）、小野寺 直美（母・S53.3.30）、小野寺 蓮（長男・H23.1.15）|1|1|男子|犬1匹（屋外）|外で||×|少し|野球|全日程可|R6.6.1|R9.9.30|2024年|15分|架空
            ４|佐藤|さとう|千厩|一関市千厩町架空8|0191-00-0004|佐藤 健一（父・S46.9.1）、佐藤 由美（母・S48.12.24）、佐藤 美咲（長女・H21.5.5）|1|1|女子希望|なし|なし|ベジタリアン、生魚は食べません|○|英検2級|ピアノ|全日程可|R8.4.1|R11.3.31|なし|20分|架空
            ５|熊谷|くまがい|藤沢|一関市藤沢町架空3-7|0191-00-0005|熊谷 律子（本人・S40.10.10）|1|1|女子|なし|なし|生魚は食べません|×|堪能|書道|全日程可|R7.5.1|R10.4.30|2016年・2017年・2018年|8分|架空
            ６|菅原|すがわら|大津保|一関市藤沢町架空大津保2|0191-00-0006|菅原 勉（父・S44.4.4）、菅原 京子（母・S46.6.6）|1|1|どちらでも|金魚3匹|なし||○|少し|釣り|7/1、7/2は不可|R8.4.1|R11.3.31|2023年|12分|架空
            ７|及川|おいかわ|千厩|一関市千厩町架空4-4|0191-00-0007|及川 隆（父・S42.1.9）、及川 節子（母・S43.2.28）|2|1|どちらでも|なし|なし||×|少し|カメラ|全日程可|令和4年4月1日|令和7年3月31日|2019年|25分|架空（更新の訪問がまだ）
            ８|畠山|はたけやま|黄海|一関市藤沢町架空黄海9|0191-00-0008|畠山 勇（父・S41.8.15）、畠山 文子（母・S42.9.19）|1|1|どちらでも|なし|室内||×||将棋|全日程可|R8.4.1|R11.3.31||15分|架空
            ９|伊藤|いとう|藤沢|一関市藤沢町架空6-2|0191-00-0009|伊藤 大輔（父・S52.12.1）、伊藤 香（母・S54.4.18）、伊藤 陸（長男・H22.10.3）|２名|1|男子のみ|なし|なし||○|日常会話|バスケットボール|全日程可|R8.5.1|R11.4.30|2024年|7分|架空
            10|阿部|あべ|大津保|一関市藤沢町架空大津保7|0191-00-0010|阿部 茂（父・S39.3.3）、阿部 春江（母・S41.5.21）、阿部 ハル（祖母・昭和12年9月9日）|1|1|どちらでも|牛15頭（牛舎）|外のみ||×||農業、馬|全日程可|R7.4.1|R10.3.31|1998年・2005年|18分|架空
            11|岩渕|いわぶち|藤沢|一関市藤沢町架空1-9|0191-00-0011|岩渕 学（父・S50.6.16）、岩渕 真理（母・S51.7.23）、岩渕 結衣（次女・H23.8.11）|1|1|女子|ハムスター1匹（室内）|なし|ベジタリアン|○|少し|バイオリン、漫画|全日程可|R8.4.1|R11.3.31|なし|6分|架空
            12|三浦|みうら|千厩|一関市千厩町架空2-2|0191-00-0012|三浦 聡（父・S49.1.1）、三浦 恵子（母・S50.2.2）|1|1|どちらでも|うちの子（保護犬かもらった子）|なし||×|少し|旅行|全日程可|R8.4.1|R11.3.31|2024年|22分|架空
            13|鈴木|すずき|藤沢|一関市藤沢町架空5-5|0191-00-0013|父・母・長女(中2)|1|1|女子|なし|なし||○|少し|水泳、お菓子作り|全日程可|R8.6.1|R11.5.31|初めて|5分|架空
            14|佐々木|ささき|黄海|一関市藤沢町架空黄海11|0191-00-0014|佐々木 隼人（父・S55.5.5）、佐々木 彩（母・S56.6.6）、佐々木 翔（長男・H24.2.2）|1|1|男子|なし|外で||×|少し|サッカー、釣り|全日程可|R8.4.1|R11.3.31|なし|14分|架空
            15|渡邉|わたなべ|藤沢|一関市藤沢町架空7-1|0191-00-0015|渡邉 明（父・S43.3.13）、渡邉 久美子（母・S45.10.31）|2|2|どちらでも|なし|なし|ベジタリアン|○|日常会話|写真、ピアノ|6/28～7/5|R7.4.1|R10.3.31|2016年・2024年|9分|架空
            16|斎藤|さいとう|千厩|一関市千厩町架空9-9|0191-00-0016|斎藤 進（父・S40.4.29）、斎藤 千代（母・S42.11.3）|1|1|どちらでも|犬２匹（室内）|なし||×|少し|ギター|全日程可|R8.4.1|R11.3.31|2017年|30分|架空
            合計|||||||20||||||||||||||
            """;

    /** Seven pupils of junior high schools. */
    static final String CHRC_OUTBOUND_STUDENTS = """
            番号|氏名|フリガナ|ローマ字|性別|生年月日|学校名|学年|アレルギー|食べられないもの|苦手な動物|喫煙者のいる家庭|大人一人の家庭可|保護者：大人一人の家庭可|個室希望|英語|趣味・特技|メールアドレス|備考
            1|髙橋　陽葵|タカハシ　ヒマリ|TAKAHASHI Himari|女|H24.5.14|藤沢中学校|3年|なし|なし|なし|×|○|○|×|英検3級|吹奏楽|himari.t@example.jp|架空
            2|千葉　湊|チバ　ミナト|CHIBA Minato|男|平成24年9月3日|藤沢中学校|3年|卵（軽い）|なし|なし|○|○|○|×|少し|野球|minato.c@example.jp|架空
            3|小野寺　葵|オノデラ　アオイ|ONODERA Aoi|女|2012/11/20|千厩中学校|3年|なし|なし|大型犬|×|×|×|×|英検3級|卓球|aoi.o@example.jp|架空
            4|佐藤　蒼|サトウ　アオ|SATO Ao|男|H24.7.1|千厩中学校|3年|花粉（薬でコントロール）|なし|なし|○|○|○|×|少し|将棋|ao.s@example.jp|架空
            5|熊谷　凛|クマガイ　リン|KUMAGAI Rin|女|平成25年2月11日|東山中学校|3年|なし|生魚は食べません|なし|×|○|○|×|日常会話|英語劇|rin.k@example.jp|架空
            6|菅原　樹|スガワラ　イツキ|SUGAWARA Itsuki|男|H24.12.24|藤沢中学校|3年|なし|なし|なし|○|○|○|×|少し|サッカー|itsuki.s@example.jp|架空
            7|及川　紬|オイカワ　ツムギ|OIKAWA Tsumugi|女|２０１２／６／８|千厩中学校|3年|なし|なし|なし|×|○|○|×|英検準2級|合唱|tsumugi.o@example.jp|架空
            """;

    /** Eight Australian families, most of the students who came in June. */
    static final String CHRC_OUTBOUND_FAMILIES = """
            Household|Town|Address|Phone|E-mail|Family members|How many students|Guest rooms|Boy or girl|Pets|Does anyone smoke|Can cook for|Severe allergies OK|Languages|Interests|Available nights|Approved on|Valid until|Hosted before|Notes
            Bennett|Emerald|1 Fictitious St, Emerald|+61 7 0000 0001|bennett.family@example.org|Karen Bennett (mother, 12 May 1979), Paul Bennett (father, 3 March 1977)|1|1|girl|dog|no|vegetarian|yes|English (native)|netball|all nights|2026-02-01|2029-01-31|2024|fictitious（架空）
            Harper|Blackwater|2 Fictitious St, Blackwater|+61 7 0000 0002|harper.family@example.org|Susan Harper (mother, 8 July 1980), Mark Harper (father, 9 June 1978)|1|1|boy|none|outside|none|no|English (native)|rugby|all nights|2026-02-01|2029-01-31|none|fictitious（架空）
            Walsh|Emerald|3 Fictitious St, Emerald|+61 7 0000 0003|walsh.family@example.org|Joanne Walsh (mother, 1 April 1976), Peter Walsh (father, 5 April 1975)|2|1|girls|none|no|vegetarian|yes|English (native)|swimming|all nights|2026-03-01|2029-02-28|2019, 2024|fictitious（架空）
            Fraser|Emerald|4 Fictitious St, Emerald|+61 7 0000 0004|fraser.family@example.org|Helen Fraser (mother, 22 August 1974), Ian Fraser (father, 19 May 1973)|1|1|either|none|no|none|yes|English (native)|cricket|all nights|2026-03-01|2029-02-28|2018|fictitious（架空）
            Doyle|Capella|5 Fictitious Rd, Capella|+61 7 0000 0005|doyle.family@example.org|Nicole Doyle (mother, 30 October 1981)|1|1|girl|2 cats (indoor)|no|vegetarian|no|English (native)|music|all nights|2026-03-01|2029-02-28|none|fictitious（架空）
            Mercer|Blackwater|6 Fictitious St, Blackwater|+61 7 0000 0006|mercer.family@example.org|Tracey Mercer (mother, 4 September 1978), Dean Mercer (father, 2 February 1976)|1|1|boy|none|no|none|no|English (native)|fishing|all nights|2026-04-01|2029-03-31|none|fictitious（架空）
            Pryor|Springsure|7 Fictitious Rd, Springsure|+61 7 0000 0007|pryor.family@example.org|Kate Pryor (mother, 11 November 1979), Tom Pryor (father, 7 January 1977)|1|1|either|3 horses (outdoor)|no|none|yes|English (native), Japanese (a little)|riding|all nights|2026-04-01|2029-03-31|2017|fictitious（架空）
            Keane|Emerald|8 Fictitious St, Emerald|+61 7 0000 0008|keane.family@example.org|Alison Keane (mother, 16 June 1975), Rob Keane (father, 28 December 1974)|2|2|boys|dog (outdoor)|no|none|yes|English (native)|robotics|all nights|2026-04-01|2029-03-31|2024|fictitious（架空）
            """;

    /** Five students of Japanese, family name first. */
    static final String VNU_STUDENTS = """
            Họ và tên|Date of birth|Sex|University|Nationality|E-mail|Allergies|Diet|Afraid of animals|Accepts smokers|Accepts one-adult home|Own room|Japanese level|English|Interests|Note
            Nguyễn Thị Mai Anh|14/03/2006|F|VNU-HCM, Japanese studies|Vietnam|maianh@example.org|none|none|none|no|yes|no|N3|everyday|tea, singing|架空
            Trần Quốc Bảo|02/11/2005|M|VNU-HCM, Japanese studies|Vietnam|bao.tran@example.org|none|none|none|yes|yes|no|N3|a little|badminton|架空
            Lê Thu Hà|25/07/2006|F|VNU-HCM, Japanese studies|Vietnam|ha.le@example.org|none|vegetarian|none|no|yes|no|N2|everyday|cooking|架空
            Phạm Minh Khôi|30/01/2006|M|VNU-HCM, Japanese studies|Vietnam|khoi.pham@example.org|peanut (mild)|none|none|yes|yes|no|N4|everyday|guitar|架空
            Đặng Ngọc Linh|09/09/2005|F|VNU-HCM, Japanese studies|Vietnam|linh.dang@example.org|none|none|dogs|no|yes|no|N3|a little|photography|架空
            """;

    /** Five families that are in the register already, with their nights in October. */
    static final String VNU_FAMILIES = """
            家庭名|ふりがな|電話|住所|受入可能日|受入人数|備考
            千葉|ちば|0191-00-0001|一関市藤沢町架空1-1|10/22から10/26まで|2|架空
            佐藤|さとう|0191-00-0004|一関市千厩町架空8|全日程可|1|架空
            渡邉|わたなべ|0191-00-0015|一関市藤沢町架空7-1|全日程可|2|架空
            伊藤|いとう|0191-00-0009|一関市藤沢町架空6-2|全日程可|2|架空
            岩渕|いわぶち|0191-00-0011|一関市藤沢町架空1-9|10/24は不可|1|架空
            """;

    /** Adults who travel to Luxor. */
    static final String LUXOR_TRAVELLERS = """
            氏名|ふりがな|パスポート氏名|生年月日|性別|区分|電話|アレルギー|食事制限|備考
            小野寺　明夫|おのでら　あきお|ONODERA, Akio|昭和28年4月2日|男|団長|0191-00-0101|なし|なし|架空
            千葉　節|ちば　せつ|CHIBA, Setsu|S30.8.19|女|団員|0191-00-0102|なし|なし|架空
            佐々木　操|ささき　みさお|SASAKI, Misao|S27.12.1|女|団員|0191-00-0103|そば（重い）|なし|架空
            菊池　武|きくち　たけし|KIKUCHI, Takeshi|昭和32年6月30日|男|団員|0191-00-0104|なし|なし|架空
            熊谷　昭二|くまがい　しょうじ|KUMAGAI, Shoji|S25.1.7|男|団員|0191-00-0105|なし|生魚は食べません|架空
            吉田　和子|よしだ　かずこ|YOSHIDA, Kazuko|S31.11.11|女|団員|0191-00-0106|さば|なし|架空
            及川　貞夫|おいかわ　さだお|OIKAWA, Sadao|昭和29年2月3日|男|団員|0191-00-0107|なし|なし|架空
            鈴木　栄子|すずき　えいこ|SUZUKI, Eiko|S33.5.5|女|団員|0191-00-0108|なし|なし|架空
            """;

    /** Musicians, some of whom stay in homes. */
    static final String AUSTRIA_MUSICIANS = """
            Family name|Given names|Date of birth|Gender|Role|Instrument|Nationality|Allergies|Diet|Own room|Accepts smokers|Languages spoken|Email|Notes
            Grüber|Johanna|1988-02-19|F|Musician|violin|Austria|none|none|yes|no|German (native), English (fluent)|johanna.grueber@example.org|fiktiv（架空）
            Leitner|Matthias|1979-10-04|M|Musician|cello|Austria|none|none|yes|yes|German (native), English (fluent)|matthias.leitner@example.org|fiktiv（架空）
            Hofstätter|Klara|1991-06-27|F|Musician|viola|Austria|none|vegetarian|yes|no|German (native), English (fluent)|klara.hofstaetter@example.org|fiktiv（架空）
            Brandner|Stefan|1984-12-12|M|Musician|clarinet|Austria|walnut (moderate)|none|yes|yes|German (native), English (fluent)|stefan.brandner@example.org|fiktiv（架空）
            Wieser|Lukas|1993-03-08|M|Musician|violin|Austria|none|none|yes|yes|German (native), English (fluent)|lukas.wieser@example.org|fiktiv（架空）
            """;

    private DemonstrationPeople() {}

    /** All tables. */
    static List<String> tables() {
        return List.of(
                CHRC_INBOUND_STUDENTS,
                CHRC_INBOUND_FAMILIES,
                CHRC_OUTBOUND_STUDENTS,
                CHRC_OUTBOUND_FAMILIES,
                VNU_STUDENTS,
                VNU_FAMILIES,
                LUXOR_TRAVELLERS,
                AUSTRIA_MUSICIANS);
    }
}
