package org.fujinowa.shared.store;

import org.fujinowa.shared.secret.Sealing;

/** Keeps a record as JSON that nobody can read in the database, bound to its row: see {@link Sealing}. */
public final class SealedJson {

    private SealedJson() {}

    /** @param place table and row, for instance {@code person/<id>} */
    public static String write(String place, Record record) {
        return Sealing.ofThisServer().seal(place, RecordJson.write(record));
    }

    /**
     * The record that was written there.
     *
     * @throws IllegalStateException if it was changed, comes from another row, or its key is missing
     */
    public static <R extends Record> R read(Class<R> type, String place, String sealed) {
        return RecordJson.read(type, Sealing.ofThisServer().open(place, sealed));
    }
}
