package org.fujinowa.applications.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.applications.ApplicationState;
import org.fujinowa.applications.model.ApplicationWindow;
import org.fujinowa.applications.model.ApplicationWindows;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.notification.ReminderNeed;
import org.fujinowa.notification.service.ReminderNeeds;

/** Applications that were begun and not sent, before their window closes. */
@ApplicationScoped
class ApplicationsUnsent implements ReminderNeeds {

    private ApplicationsToRemind applications;
    private ApplicationWindows windows;

    /** For the CDI proxy. */
    protected ApplicationsUnsent() {}

    @Inject
    ApplicationsUnsent(ApplicationsToRemind applications, ApplicationWindows windows) {
        this.applications = applications;
        this.windows = windows;
    }

    @Override
    public MessageKind kind() {
        return MessageKind.APPLICATION_UNSENT;
    }

    @Override
    public List<ReminderNeed> needs(LocalDate today, LocalDate last) {
        return windows.all().stream()
                .map(ApplicationWindow::details)
                .filter(window ->
                        window.openUntil().isAfter(today) && !window.openUntil().isAfter(last))
                .flatMap(window -> applications.of(window.delegation()).stream()
                        .filter(sheet ->
                                sheet.state() == ApplicationState.DRAFT || sheet.state() == ApplicationState.SENT_BACK)
                        .flatMap(sheet -> applications.needs("unsent", sheet, window.openUntil(), false).stream()))
                .toList();
    }
}
