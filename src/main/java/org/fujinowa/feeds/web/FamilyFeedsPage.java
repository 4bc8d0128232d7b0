package org.fujinowa.feeds.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.feeds.NewFeed;
import org.fujinowa.feeds.OwnDays;
import org.fujinowa.feeds.service.OwnFeeds;
import org.fujinowa.shared.Language;

/** /home/calendar: the feed of a family, for its guests. */
@Named
@RequestScoped
public class FamilyFeedsPage extends OwnFeedsPage {

    @Override
    protected List<OwnDays> days(OwnFeeds all) {
        return all.ofFamily();
    }

    @Override
    protected NewFeed give(OwnFeeds all, String key, Language language) {
        return all.giveFamily(key, language);
    }
}
