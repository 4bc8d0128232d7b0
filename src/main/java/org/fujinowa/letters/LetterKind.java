package org.fujinowa.letters;

/** What a letter is for. */
public enum LetterKind {
    /** 受入決定通知: tells the family who comes, and when. One for each family. */
    NOTICE(1),
    /** Introduces the family to the guest. One for each guest. */
    INTRODUCTION(1),
    /** Allergies and diet of a guest, signed by the family. One for each guest. */
    CARE_SHEET(1),
    /** 名札: a name card for the guest and one for the home. */
    NAME_CARD(1);

    private final int templateVersion;

    LetterKind(int templateVersion) {
        this.templateVersion = templateVersion;
    }

    /** Counts the wordings of this kind's template; a letter says by which it was written. */
    public int templateVersion() {
        return templateVersion;
    }
}
