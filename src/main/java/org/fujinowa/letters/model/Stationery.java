package org.fujinowa.letters.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.fujinowa.shared.store.RecordJson;

/** What all letters say alike: the letterhead, and for each delegation what is said about its day of meeting. */
@Entity
@Table(name = "letter_setting")
public class Stationery {

    /** The identity of the letterhead; every other is a delegation's. */
    public static final String LETTERHEAD = "letterhead";

    @Id
    private String id;

    @Version
    private long version;

    @Lob
    private String words;

    /** For JPA. */
    protected Stationery() {}

    public Stationery(String id, Record words) {
        this.id = id;
        this.words = RecordJson.write(words);
    }

    public long version() {
        return version;
    }

    public <R extends Record> R words(Class<R> type) {
        return RecordJson.read(type, words);
    }

    public void say(Record said) {
        words = RecordJson.write(said);
    }
}
