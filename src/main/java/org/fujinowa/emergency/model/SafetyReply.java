package org.fujinowa.emergency.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.fujinowa.emergency.SafetyCheckId;
import org.fujinowa.emergency.SafetyReplyDetails;
import org.fujinowa.emergency.SafetyReplyId;
import org.fujinowa.shared.store.SealedJson;
import org.fujinowa.shared.store.StoredNoun;

/** One person or family of whom we want to hear; names, telephones and answers are sealed. */
@Entity
@Table(name = "safety_reply")
public class SafetyReply extends StoredNoun<SafetyReplyDetails> {

    private String checkId = "";
    private String codeHash = "";

    @Lob
    private String sealed = "";

    /** For JPA. */
    protected SafetyReply() {}

    public SafetyReply(SafetyReplyId id, SafetyReplyDetails details, String codeHash) {
        super(id);
        this.codeHash = codeHash;
        change(details);
    }

    @Override
    public final void change(SafetyReplyDetails details) {
        checkId = details.check().toString();
        sealed = SealedJson.write(place(), details);
        foundBy();
    }

    @Override
    public SafetyReplyDetails details() {
        return SealedJson.read(SafetyReplyDetails.class, place(), sealed);
    }

    public SafetyReplyId id() {
        return SafetyReplyId.of(key());
    }

    public SafetyCheckId check() {
        return SafetyCheckId.of(checkId);
    }

    /** What is kept of the code. */
    public String codeHash() {
        return codeHash;
    }

    private String place() {
        return "safety_reply/" + key();
    }
}
