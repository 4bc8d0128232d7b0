package org.fujinowa.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest(name = "{0} is found as {1}")
    @CsvSource({
        "Nguyễn Văn Đức, nguyen van duc",
        "Müller, MULLER",
        "Groß, gross",
        "Søren, soren",
        "Łukasz, lukasz",
        "O'Brien, obrien",
        "O’Brien, OBrien",
        "Ｅｍｅｒａｌｄ, emerald",
        "ﾎｰﾑｽﾃｲ, ホームステイ",
        "ホームステイ, ほーむすてい",
        "ｶﾞｰﾃﾞﾝ, がーでん",
        "サト－, サトー",
        "さと〜, サトー",
        "髙橋, 高橋",
        "山﨑, 山崎",
        "渡邊, 渡辺",
        "渡邉, 渡辺",
        "渡邉󠄁, 渡辺",
        "斉藤, 齋藤",
        "齊藤, 斎藤",
        "藤澤, 藤沢",
        "濵田, 浜田",
        "濱田, 浜田",
        "廣瀨, 広瀬",
        "國分, 国分",
        "櫻井, 桜井",
        "中嶋, 中島",
        "中嶌, 中島",
        "𠮷田, 吉田",
        "佐々木, 佐佐木",
        "千葉　花子, 千葉花子",
        "マリア・ガルシア, マリアガルシア",
        "関ヶ原, 関ケ原",
        "みすゝ, みすす",
        "090-1234-5678, 09012345678",
        "０９０－１２３４, 0901234",
        "أحمد, احمد",
        "①, 1",
        "㍿, 株式会社",
        "i, I",
        "İ, i",
    })
    void the_same_for_search(String written, String other) {
        assertThat(Folding.fold(written)).isEqualTo(Folding.fold(other)).isNotEmpty();
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({"がま, かま", "ぱん, はん", "大野, 小野", "オーノ, オノ", "Anna, Anne", "佐藤, 加藤", "伊藤, 伊東", "阿部, 安倍"})
    void different_for_search(String one, String other) {
        assertThat(Folding.fold(one)).isNotEqualTo(Folding.fold(other));
    }

    @Test
    void grams_are_the_distinct_pairs_of_the_folded_text() {
        assertThat(Folding.grams("アッサ アッサ")).containsExactly("あっ", "っさ", "さあ");
        assertThat(Folding.grams("髙")).containsExactly("高");
        assertThat(Folding.grams("𠮷田")).containsExactly("吉田");
        assertThat(Folding.grams("　 ")).isEmpty();
    }

    @Test
    void folding_twice_changes_nothing() {
        var random = new Random(20270627);
        for (int i = 0; i < 20_000; i++) {
            String text = RandomText.of(random, 12);
            String once = Folding.fold(text);

            assertThat(Folding.fold(once)).as("folded from %s", text).isEqualTo(once);
        }
    }
}
