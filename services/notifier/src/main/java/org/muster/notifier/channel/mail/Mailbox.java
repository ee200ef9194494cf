package org.muster.notifier.channel.mail;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.muster.contract.api.Mail;
import org.muster.notifier.channel.Parcel;
import org.muster.notifier.people.PeopleView.PersonErased;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Where mails go when no SMTP server is configured: composed as they would be sent, and kept to be
 * looked at.
 */
@Component
public class Mailbox {
    private static final int LATEST = 200;

    private final MongoCollection<Document> mails;

    Mailbox(@Qualifier("notifierDatabase") MongoDatabase database) {
        this.mails = database.getCollection("mailbox");
    }

    void keep(Parcel parcel, Envelope envelope) throws MessagingException {
        ByteArrayOutputStream source = new ByteArrayOutputStream();
        try {
            envelope.writeTo(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Document document =
                new Document("_id", parcel.id())
                        .append("person", parcel.to().id().value())
                        .append("messageId", envelope.getMessageID())
                        .append("to", String.valueOf(parcel.to().email()))
                        .append("subject", parcel.message().subject())
                        .append("text", parcel.message().text())
                        .append("html", parcel.message().html())
                        .append("language", parcel.to().language().tag())
                        .append("source", source.toString(StandardCharsets.US_ASCII))
                        .append("sentAt", Date.from(parcel.at()));
        mails.replaceOne(eq("_id", parcel.id()), document, new ReplaceOptions().upsert(true));
    }

    /** The mails, newest first. */
    public List<Mail> latest() {
        List<Mail> latest = new ArrayList<>();
        for (Document d : mails.find().sort(Sorts.descending("sentAt")).limit(LATEST))
            latest.add(read(d));
        return latest;
    }

    public Optional<Mail> find(String id) {
        return Optional.ofNullable(mails.find(eq("_id", id)).first()).map(Mailbox::read);
    }

    @EventListener
    void erase(PersonErased erased) {
        mails.deleteMany(eq("person", erased.person().value()));
    }

    private static String head(String source) {
        return source.split("\r?\n\r?\n", 2)[0];
    }

    private static Mail read(Document d) {
        return new Mail(
                d.getString("_id"),
                d.getString("messageId"),
                d.getString("to"),
                head(d.getString("source")),
                d.getString("subject"),
                d.getString("text"),
                d.getString("html"),
                d.getString("language"),
                d.getDate("sentAt").toInstant());
    }
}
