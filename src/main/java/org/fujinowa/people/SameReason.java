package org.fujinowa.people;

/** Why two records may be of one human being, or why perhaps not. The weightiest stand first. */
public enum SameReason {
    /** Both birth dates are known and the same. */
    SAME_BIRTH_DATE,
    /** The names as written are the same, letter for letter. */
    SAME_NAME,
    /** The names as written differ only in a variant of a kanji, in width or in case: 髙橋 and 高橋. */
    SAME_KANJI,
    /** The names in kana are the same. */
    SAME_READING,
    /** The names in Latin letters are the same. */
    SAME_LATIN,
    /** Family and given name stand the other way round, or in another script. */
    NAME_TURNED,
    /** The family or the given name is the same. */
    SAME_PART,
    /** Speaks against it: both birth dates are known and differ. */
    OTHER_BIRTH_DATE
}
