package org.fujinowa.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.fujinowa.notification.MessageFileId;
import org.fujinowa.notification.MessageId;
import org.fujinowa.notification.model.MessageFiles;
import org.fujinowa.notification.model.Messages;
import org.fujinowa.security.Belonging;
import org.fujinowa.security.Owner;
import org.fujinowa.security.service.Belongings;

/** Messages belong to whoever wrote them, and files to whoever added them. */
@ApplicationScoped
class BelongingsOfNotification implements Belongings {

    private Messages messages;
    private MessageFiles files;

    /** For the CDI proxy. */
    protected BelongingsOfNotification() {}

    @Inject
    BelongingsOfNotification(Messages messages, MessageFiles files) {
        this.messages = messages;
        this.files = files;
    }

    @Override
    public List<Belonging> belongings() {
        return List.of(
                new Belonging(
                        MessageId.class,
                        "Message",
                        key -> messages.find(MessageId.of(key))
                                .map(message -> Owner.writer(message.row().writtenBy()))),
                new Belonging(
                        MessageFileId.class,
                        "MessageFile",
                        key -> files.find(MessageFileId.of(key))
                                .map(file -> Owner.writer(file.row().addedBy()))));
    }
}
