package org.fujinowa.hosting.web;

import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.web.CurrentTexts;

/** What the answer is called about which a question is open. */
final class QuestionField {

    private QuestionField() {}

    static String of(String field, CurrentTexts texts) {
        var key = "hosting.family." + Kebab.of(field);
        return texts.has(key) ? texts.of(key) : texts.of("hosting.question.field.other");
    }
}
