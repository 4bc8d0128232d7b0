package org.fujinowa.people;

/** What somebody asks to be done with what is kept about them. */
public enum PersonRequestKind {
    /** To be told what is kept: 開示. */
    DISCLOSURE,
    /** To have it put right: 訂正. */
    CORRECTION,
    /** To have it removed: 削除. */
    DELETION
}
