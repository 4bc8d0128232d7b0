package org.fujinowa.intake.reading;

import java.util.List;
import java.util.Set;

/** The fields of a list of students, as an import would name them. */
final class StudentFields {

    static final List<Field> ALL = List.of(
            new Field(
                    "name",
                    Set.of(Content.KANJI, Content.LATIN),
                    List.of("氏名", "名前", "お名前", "生徒氏名", "参加者氏名", "name", "full name", "student name")),
            Field.of("kana", Content.KANA, "ふりがな", "フリガナ", "よみがな", "氏名（ふりがな）", "kana", "reading"),
            Field.of("latin", Content.LATIN, "ローマ字", "ローマ字氏名", "英字氏名", "パスポート氏名", "name in passport", "romaji"),
            Field.of("birth", Content.DATE, "生年月日", "誕生日", "date of birth", "birth date", "birthday", "dob"),
            Field.of("sex", Content.SEX, "性別", "sex", "gender"),
            Field.of("email", Content.EMAIL, "メールアドレス", "メール", "e-mail", "email address", "mail"),
            Field.of("phone", Content.PHONE, "電話番号", "電話", "携帯電話", "phone", "mobile", "tel"),
            Field.of("allergy", "アレルギー", "アレルギーの有無", "食物アレルギー", "allergies", "allergy"),
            Field.of("diet", "食べられないもの", "食事制限", "dietary requirements", "diet"),
            Field.of("guardian.name", "保護者氏名", "保護者名", "parent name", "guardian name"),
            Field.of("guardian.phone", Content.PHONE, "保護者電話番号", "保護者連絡先", "parent phone", "guardian phone"),
            Field.of("school", "学校名", "学校", "school"),
            Field.of("grade", "学年", "year level", "grade"));

    private StudentFields() {}
}
