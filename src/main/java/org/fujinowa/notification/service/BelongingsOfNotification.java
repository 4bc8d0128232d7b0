package org.fujinowa.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.fujinowa.notification.MessageId;
import org.fujinowa.notification.model.Messages;
import org.fujinowa.security.Belonging;
import org.fujinowa.security.Owner;
import org.fujinowa.security.service.Belongings;

/** Messages belong to whoever wrote them. */
@ApplicationScoped
class BelongingsOfNotification implements Belongings {

    private Messages messages;

    /** For the CDI proxy. */
    protected BelongingsOfNotification() {}

    @Inject
    BelongingsOfNotification(Messages messages) {
        this.messages = messages;
    }

    @Override
    public List<Belonging> belongings() {
        return List.of(new Belonging(
                MessageId.class,
                "Message",
                key -> messages.find(MessageId.of(key))
                        .map(message -> Owner.writer(message.row().writtenBy()))));
    }
}
