package org.fujinowa.feeds.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.feeds.NewFeed;
import org.fujinowa.feeds.OwnDays;
import org.fujinowa.feeds.service.OwnFeeds;
import org.fujinowa.shared.Language;

/** /guardian/calendar: the feed of a guardian, for their children. */
@Named
@RequestScoped
public class GuardianFeedsPage extends OwnFeedsPage {

    @Override
    protected List<OwnDays> days(OwnFeeds all) {
        return all.ofGuardian();
    }

    @Override
    protected NewFeed give(OwnFeeds all, String key, Language language) {
        return all.giveGuardian(key, language);
    }
}
