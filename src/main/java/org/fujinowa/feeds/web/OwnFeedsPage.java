package org.fujinowa.feeds.web;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import org.fujinowa.documents.QrCode;
import org.fujinowa.feeds.NewFeed;
import org.fujinowa.feeds.OwnDays;
import org.fujinowa.feeds.service.OwnFeeds;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.web.DeedPage;
import org.jspecify.annotations.Nullable;

/** A page on which somebody takes a feed of their own days; one for each kind of personal link. */
public abstract class OwnFeedsPage extends DeedPage {

    @Inject
    private OwnFeeds feeds;

    private @Nullable NewFeed given;

    /** Whose days there are. */
    protected abstract List<OwnDays> days(OwnFeeds all);

    /** Gives a feed of them. */
    protected abstract NewFeed give(OwnFeeds all, String key, Language language);

    @Override
    protected String act(String... button) {
        given = give(
                feeds,
                button.length == 2 ? button[1] : "",
                "en".equals(parameter("language")) ? Language.EN : Language.JA);
        return "";
    }

    @Override
    protected String address() {
        return "calendar";
    }

    @Override
    protected String field(String rule, String... button) {
        return "";
    }

    /** Whose days there are. */
    public List<OwnDays> getDays() {
        return days(feeds);
    }

    /** The feed that was taken just now, with its address; null otherwise. */
    public @Nullable NewFeed getGiven() {
        return given;
    }

    /** Its address as a picture for a telephone. */
    public String getPicture() {
        return given == null ? "" : QrCode.svg(given.address());
    }

    /** The language in which the feed was asked for, or the page is read. */
    public String getLanguage() {
        var typed = typed("language");
        return typed.isEmpty()
                ? FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage()
                : typed;
    }
}
