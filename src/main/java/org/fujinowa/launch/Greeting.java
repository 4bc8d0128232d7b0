package org.fujinowa.launch;

/** What the terminal says once the server answers. */
final class Greeting {

    private Greeting() {}

    static String of(Settings settings) {
        var text = new StringBuilder("%n  藤の輪 Fujinowa   http://%s:%d/%n"
                .formatted("127.0.0.1".equals(settings.address()) ? "localhost" : settings.address(), settings.port()));
        if (settings.demonstration()) {
            text.append("""

                      Demonstration accounts（見本のアカウント）, password for all: fuji-no-hana-2027
                        chiba      coordinator    コーディネーター
                        kumagai    coordinator    コーディネーター（もう一人・決定の確認）
                        sato       coordinator    コーディネーター（オーストリアだけを担当）
                        onodera    reviewer       ふりかえり（市の担当）
                        kanri      administrator  管理者

                      Without an account, at /enter by a code（コードで開く見本）:
                        DEMO-APPL-ICAN-T001   a student who applies   申込む生徒
                        DEMO-GUAR-DIAN-0001   a guardian              保護者
                        DEMO-HOST-FAMI-LY01   a host family           ホストファミリー
                        DEMO-PART-NERX-0001   a partner abroad        相手先
                        DEMO-REFE-REEX-0001   a referee               推薦者
                        DEMO-LEAD-ERXX-0001   a leader on the way     引率者

                      Everything typed here stays in %s; delete that folder to begin anew.
                      Stop with Ctrl-C.
                    """.formatted(settings.dataDirectory()));
        }
        return text.toString();
    }
}
