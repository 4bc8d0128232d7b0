package org.fujinowa.feeds.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.documents.QrCode;
import org.fujinowa.feeds.FeedId;
import org.fujinowa.feeds.FeedKind;
import org.fujinowa.feeds.FeedRequest;
import org.fujinowa.feeds.FeedRow;
import org.fujinowa.feeds.NewFeed;
import org.fujinowa.feeds.service.CalendarFeeds;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.DeedPage;
import org.fujinowa.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** /feeds/feeds?delegation=…: the calendar feeds of a delegation are given and taken back. */
@Named
@RequestScoped
public class FeedsPage extends DeedPage {

    @Inject
    private CalendarFeeds feeds;

    @Inject
    private DelegationRegister delegations;

    @Inject
    private Words words;

    private @Nullable NewFeed given;

    @Override
    protected String act(String... button) {
        if ("give".equals(button[0])) {
            var kind = kind();
            given = feeds.give(new FeedRequest(
                    delegation(),
                    kind,
                    switch (kind) {
                        case PERSON -> parameter("person");
                        case FAMILY -> parameter("family");
                        default -> "";
                    },
                    "en".equals(parameter("language")) ? Language.EN : Language.JA));
            return "";
        }
        if (button.length != 2) {
            throw new NoSuchRecord("Feed");
        }
        feeds.takeBack(FeedId.of(button[1]));
        return "feeds.done.take-back";
    }

    private static FeedKind kind() {
        return Arrays.stream(FeedKind.values())
                .filter(kind -> kind.name().equals(parameter("kind")))
                .findFirst()
                .orElse(FeedKind.DELEGATION);
    }

    @Override
    protected String address() {
        return "feeds?delegation=" + delegation();
    }

    @Override
    protected String field(String rule, String... button) {
        return "feeds.subject-missing".equals(rule) ? kind() == FeedKind.FAMILY ? "family" : "person" : "";
    }

    private static DelegationId delegation() {
        try {
            return DelegationId.of(FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .getRequestParameterMap()
                    .getOrDefault("delegation", ""));
        } catch (RuleViolation unreadable) {
            throw new NoSuchRecord("Delegation");
        }
    }

    public String getDelegation() {
        return delegation().toString();
    }

    /** What is known of the delegation. */
    public DelegationDetails getDetails() {
        return delegations.get(delegation()).value();
    }

    /** The feed that was given just now, with its address; null otherwise. */
    public @Nullable NewFeed getGiven() {
        return given;
    }

    /** Its address as a picture for a telephone. */
    public String getPicture() {
        return given == null ? "" : QrCode.svg(given.address());
    }

    /** Every feed, newest first. */
    public List<FeedRow> getFeeds() {
        return feeds.of(delegation());
    }

    /** Whose days a feed shows, in words. */
    public String whose(FeedRow row) {
        return row.subject().isEmpty()
                ? ""
                : words.of(
                        row.subject(),
                        Stream.concat(getPeople().stream(), getFamilies().stream())
                                .toList());
    }

    public List<FeedKind> getKinds() {
        return List.of(FeedKind.values());
    }

    public List<Choice> getPeople() {
        return feeds.people(delegation());
    }

    public List<Choice> getFamilies() {
        return feeds.families(delegation());
    }
}
