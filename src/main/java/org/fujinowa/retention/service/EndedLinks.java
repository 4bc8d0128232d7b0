package org.fujinowa.retention.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.fujinowa.retention.Retained;
import org.fujinowa.retention.RetentionSince;
import org.fujinowa.security.LinkId;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.PersonalLinks;

/** Personal links that have ended, and the devices that came in by them: for as long as somebody may ask who had one. */
@ApplicationScoped
@Transactional
public class EndedLinks implements Retained {

    private static final String KIND = "AccessLink";
    private static final ZoneId HERE = ZoneId.of("Asia/Tokyo");
    private static final int DAYS = 90;

    private PersonalLinks links;

    /** For the CDI proxy. */
    protected EndedLinks() {}

    @Inject
    public EndedLinks(PersonalLinks links) {
        this.links = links;
    }

    @Override
    @OpenToAll("A word.")
    public String kind() {
        return "ended-links";
    }

    @Override
    @OpenToAll("A number.")
    public int defaultDays() {
        return DAYS;
    }

    @Override
    @OpenToAll("A word.")
    public RetentionSince since() {
        return RetentionSince.END;
    }

    @Override
    @OpenToAll("Asked by retention, whose caller may see how much is due; says identities only.")
    public List<Subject> due(LocalDate began, int atMost) {
        var dayAfter = began.plusDays(1).atStartOfDay(HERE).toInstant();
        return links.endedBefore(dayAfter, atMost).stream()
                .map(id -> new Subject(KIND, id.toString()))
                .toList();
    }

    @Override
    @OpenToAll("Called by retention, by the rules that people were allowed to set.")
    public void forget(Subject subject) {
        links.forget(LinkId.of(subject.id()));
    }
}
