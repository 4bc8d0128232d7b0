package org.fujinowa.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.fujinowa.security.AuditLine;
import org.fujinowa.security.AuditQuery;
import org.fujinowa.security.AuditVerdict;
import org.fujinowa.security.Purpose;
import org.fujinowa.security.service.AuditChain;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.web.CurrentTexts;
import org.jspecify.annotations.Nullable;

/** /security/audit: who did what, newest first, and whether the trail is whole. */
@Named
@RequestScoped
public class AuditPage {

    private static final int PAGE = 50;
    private static final int SHORT_ID = 8;

    /** The kinds of things that the filter offers. */
    private static final List<String> KINDS = List.of(
            "Account",
            "AccessToken",
            "SignIn",
            "Programme",
            "Delegation",
            "Place",
            "Partner",
            "Organisation",
            "Person",
            "Participant",
            "HostFamily",
            "Placement",
            "Import",
            "Backup",
            "EmergencyAccess");

    /** Where the pages of a kind of thing keep the labels of its values. */
    private static final Map<String, String> LABELS = Map.of(
            "Programme", "programme.programme",
            "Delegation", "programme.delegation",
            "Place", "organisation.place",
            "Partner", "organisation.partner",
            "Organisation", "organisation.organisation",
            "Person", "people.person",
            "Participant", "admissions.participant",
            "HostFamily", "hosting.family",
            "Account", "security");

    private AuditTrail trail;
    private AuditChain chain;
    private CurrentTexts texts;

    private String actor = "";
    private String kind = "";
    private String subject = "";
    private String purpose = "";
    private String before = "";
    private List<AuditLine> lines = List.of();
    private @Nullable AuditVerdict verdict;

    /** For the CDI proxy. */
    protected AuditPage() {}

    @Inject
    public AuditPage(AuditTrail trail, AuditChain chain, CurrentTexts texts) {
        this.trail = trail;
        this.chain = chain;
        this.texts = texts;
    }

    /** Reads the lines that the address asks for. */
    public void open() {
        lines = trail.lines(new AuditQuery(actor.strip(), kind, subject.strip(), purpose, before, PAGE));
    }

    /** Walks the whole chain. */
    public void verify() {
        verdict = chain.verify();
    }

    /** The word for a kind of thing; the kind itself where there is none. */
    public String nameOf(String kindOfThing) {
        var key = "security.kind." + kindOfThing;
        return texts.has(key) ? texts.of(key) : kindOfThing;
    }

    /** The label of a value on the pages of that kind of thing; the value's own name where there is none. */
    public String nameOf(String kindOfThing, String value) {
        var key = "security.value." + Kebab.of(value);
        var own = LABELS.getOrDefault(kindOfThing, "security.value") + "." + Kebab.of(value);
        if (texts.has(own)) {
            return texts.of(own);
        }
        return texts.has(key) ? texts.of(key) : value;
    }

    /** The end of an identity, by which people tell it from the others in sight. */
    public String shortId(String id) {
        return id.length() <= SHORT_ID ? id : "…" + id.substring(id.length() - SHORT_ID);
    }

    /** The address of the older lines; empty where there are none. */
    public String getOlder() {
        return lines.size() < PAGE
                ? ""
                : "/security/audit?actor=%s&kind=%s&subject=%s&purpose=%s&before=%s"
                        .formatted(
                                encoded(actor),
                                encoded(kind),
                                encoded(subject),
                                encoded(purpose),
                                encoded(lines.get(lines.size() - 1).id()));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public List<String> getKinds() {
        return KINDS;
    }

    public List<AuditLine> getLines() {
        return lines;
    }

    /** What the check found; nothing before somebody asked. */
    public @Nullable AuditVerdict getVerdict() {
        return verdict;
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = orEmpty(actor);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = orEmpty(kind);
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = orEmpty(subject);
    }

    /** The purposes to choose from. */
    public List<Purpose> getPurposes() {
        return List.of(Purpose.values());
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = orEmpty(purpose);
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = orEmpty(before);
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
