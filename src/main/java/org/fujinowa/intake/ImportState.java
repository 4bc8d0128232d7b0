package org.fujinowa.intake;

/** How far an import has come. */
public enum ImportState {
    /** The rows are being read. */
    READING,
    /** Everybody can see what would happen; nothing is written. */
    READY,
    /** The rows are being written. */
    WRITING,
    /** All rows are in the registers. */
    DONE,
    /** All of it is being taken back. */
    UNDOING,
    /** All of it was taken back. */
    UNDONE,
    /** Its files and rows were forgotten by the rule of retention, so it cannot be taken back any more. */
    FORGOTTEN
}
