package org.muster.notifier.ledger;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static java.util.stream.Collectors.toSet;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.muster.contract.json.MusterJson;
import org.muster.contract.reminder.Delivery;
import org.muster.contract.reminder.Delivery.Channel;
import org.muster.contract.reminder.Delivery.Outcome;
import org.muster.core.country.CountryCode;
import org.muster.core.identity.PersonId;
import org.muster.core.reminder.ReminderId;
import org.muster.core.reminder.Settlement;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * What was told to whom, and what is still to be told: the memory that makes every delivery happen
 * once. It is written in bulk, for a crisis brings many at a time.
 */
@Component
public class Deliveries {
    private static final int LATEST = 200;
    private static final int AT_ONCE = 500;
    private static final List<String> CHANNELS =
            Stream.of(Channel.values()).map(Channel::name).toList();

    private static final Bson FAILED =
            and(exists("failed"), eq("settled", null), eq("drill", null));

    private final MongoCollection<Document> rows;

    Deliveries(@Qualifier("notifierDatabase") MongoDatabase database) {
        this.rows = Rows.of(database);
        rows.createIndex(
                ascending("open", "nextAttemptAt"), new IndexOptions().name("due").sparse(true));
        rows.createIndex(ascending("failed"), new IndexOptions().sparse(true));
        rows.createIndex(ascending("country"));
        rows.createIndex(ascending("reminder"));
        rows.createIndex(ascending("person"));
        rows.createIndex(ascending("concern"));
    }

    public Optional<Delivery> find(String id) {
        return Optional.ofNullable(rows.find(eq("_id", id)).first()).map(Rows::delivery);
    }

    /**
     * Writes those that are not there yet; whoever was first is right.
     *
     * @return the ids of those that nobody knew of
     */
    public Set<String> add(List<Entry> entries) {
        Set<String> fresh = entries.stream().map(Entry::id).collect(toSet());
        if (entries.isEmpty()) return fresh;
        try {
            rows.insertMany(
                    entries.stream().map(Rows::row).toList(),
                    new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            boolean others =
                    e.getWriteErrors().stream()
                            .anyMatch(w -> w.getCategory() != ErrorCategory.DUPLICATE_KEY);
            if (others || e.getWriteConcernError() != null) throw e;
            e.getWriteErrors().forEach(w -> fresh.remove(entries.get(w.getIndex()).id()));
        }
        return fresh;
    }

    /** Nothing was ever told to somebody who only tries. */
    public void forget(PersonId canary) {
        rows.deleteMany(eq("person", canary.value()));
    }

    /** Those of a channel whose time to be tried has come, the longest due first. */
    public List<Open> due(Channel channel, Instant now, int most) {
        // in the order of the index, without a sort that would read them all
        return rows.find(and(eq("open", channel.name()), lte("nextAttemptAt", Date.from(now))))
                .limit(most)
                .map(Rows::open)
                .into(new ArrayList<>());
    }

    /**
     * Takes deliveries for one instance, each as part of the message that it names, until a time
     * when another may think that it died.
     *
     * @return the ids of those that no other instance took before
     */
    public Set<String> claim(List<Open> due, Claim claim) {
        List<UpdateOneModel<Document>> claims = new ArrayList<>();
        for (Open open : due) {
            Bson unclaimed =
                    and(eq("_id", open.id()), eq("nextAttemptAt", Date.from(open.dueAt())));
            claims.add(new UpdateOneModel<>(unclaimed, claimed(open, claim)));
        }
        Set<String> ids = new HashSet<>(due.stream().map(Open::id).toList());
        if (claims.isEmpty()) return ids;
        int taken = rows.bulkWrite(claims, new BulkWriteOptions().ordered(false)).getMatchedCount();
        if (taken < claims.size())
            ids.retainAll(
                    rows.find(and(in("_id", List.copyOf(ids)), eq("claim", claim.id())))
                            .map(row -> row.getString("_id"))
                            .into(new HashSet<>()));
        return ids;
    }

    private static Bson claimed(Open open, Claim claim) {
        return combine(
                set("message", open.delivery().message()),
                set("claim", claim.id()),
                set("instance", claim.instance()),
                set("nextAttemptAt", Date.from(claim.until())));
    }

    /** Gives back what was claimed and not tried: it is due as before. */
    public void release(List<Open> claimed) {
        if (claimed.isEmpty()) return;
        List<UpdateOneModel<Document>> back = new ArrayList<>();
        for (Open open : claimed)
            back.add(
                    new UpdateOneModel<>(
                            eq("_id", open.id()),
                            combine(
                                    set("nextAttemptAt", Date.from(open.dueAt())),
                                    unset("claim"),
                                    unset("instance"))));
        rows.bulkWrite(back, new BulkWriteOptions().ordered(false));
    }

    /** What an instance had claimed when it died is due again. */
    public void releaseAll(String instance, Instant now) {
        release(and(in("open", CHANNELS), eq("instance", instance)), now);
    }

    /** Those of these that an instance had claimed and forgot are due again. */
    public void releaseForgotten(Collection<String> ids, String instance, Instant now) {
        release(and(in("_id", ids), in("open", CHANNELS), eq("instance", instance)), now);
    }

    private void release(Bson claimed, Instant now) {
        rows.updateMany(
                claimed,
                combine(set("nextAttemptAt", Date.from(now)), unset("claim"), unset("instance")));
    }

    /** Records what came of attempts; what was withdrawn meanwhile is not to be tried again. */
    public void settle(List<Settled> settled) {
        List<UpdateOneModel<Document>> updates = new ArrayList<>();
        for (Settled s : settled) {
            Bson row = eq("_id", s.delivery().id());
            if (s.again() != null) row = and(row, in("open", CHANNELS));
            updates.add(new UpdateOneModel<>(row, outcome(s)));
        }
        if (!updates.isEmpty()) rows.bulkWrite(updates, new BulkWriteOptions().ordered(false));
    }

    private static Bson outcome(Settled settled) {
        Delivery delivery = settled.delivery();
        Bson what =
                combine(
                        set("outcome", delivery.outcome().name()),
                        set("at", Date.from(delivery.at())),
                        set("delivery", MusterJson.mapper().writeValueAsString(delivery)),
                        unset("claim"),
                        unset("instance"));
        if (delivery.outcome() == Outcome.FAILED)
            what = combine(what, set("failed", Date.from(delivery.at())));
        return settled.again() == null
                ? combine(what, unset("open"), unset("nextAttemptAt"))
                : combine(
                        what,
                        set("nextAttemptAt", Date.from(settled.again())),
                        set("notBefore", Date.from(Rows.due(delivery))));
    }

    /** What was given up and would still be news, the latest first. */
    public List<Delivery> failed() {
        return rows.find(FAILED)
                .sort(Sorts.descending("failed"))
                .limit(LATEST)
                .map(Rows::delivery)
                .into(new ArrayList<>());
    }

    /**
     * All of that is due again, as part of the message that it was in, some hundreds at a time.
     *
     * @return how many deliveries
     */
    public long failedAgain(Instant now) {
        // what is refused again meanwhile is left
        Bson before = and(FAILED, lte("failed", Date.from(now)));
        long again = 0;
        while (true) {
            List<UpdateOneModel<Document>> updates =
                    rows.find(before)
                            .limit(AT_ONCE)
                            .map(row -> again(row, now))
                            .into(new ArrayList<>());
            if (updates.isEmpty()) return again;
            again +=
                    rows.bulkWrite(updates, new BulkWriteOptions().ordered(false))
                            .getModifiedCount();
        }
    }

    private static UpdateOneModel<Document> again(Document row, Instant now) {
        Delivery given = Rows.delivery(row);
        Delivery again =
                given.after(Outcome.RETRYING, given.detail(), given.attempts(), now)
                        .until(now, null);
        return new UpdateOneModel<>(
                and(eq("_id", again.id()), FAILED),
                combine(
                        outcome(new Settled(again, now)),
                        set("open", again.channel().name()),
                        unset("failed")));
    }

    /** What waits for a better hour for these is looked at again: the wishes have changed. */
    public void reconsider(Collection<PersonId> people, Instant now) {
        List<String> ids = people.stream().map(PersonId::value).toList();
        Bson waits = and(in("person", ids), gt("notBefore", Date.from(now)));
        rows.updateMany(waits, set("nextAttemptAt", Date.from(now)));
    }

    /** All that waits for a better hour is looked at again: an office works at other hours. */
    public void reconsider(Instant now) {
        rows.updateMany(gt("notBefore", Date.from(now)), set("nextAttemptAt", Date.from(now)));
    }

    /** What was made, or is to be made, of reminders of a concern that nobody knew was settled. */
    public List<Entry> unsettled(Settlement settlement) {
        return rows.find(unsettledRows(settlement)).map(Rows::entry).into(new ArrayList<>());
    }

    /**
     * Withdraws what is still to be made of reminders of a concern that is settled. What an
     * instance has in hand in this moment is left to it.
     *
     * @return what was withdrawn
     */
    public List<Delivery> withdraw(Settlement settlement, Instant now) {
        return withdraw(unsettledRows(settlement), now);
    }

    /**
     * Whoever has answered need not be told any more: what is still to be made of a reminder to a
     * person, and is in no hand, is not to be made.
     *
     * @return what was withdrawn
     */
    public List<Delivery> withdraw(ReminderId reminder, PersonId person, Instant now) {
        return withdraw(and(eq("reminder", reminder.value()), eq("person", person.value())), now);
    }

    private List<Delivery> withdraw(Bson which, Instant now) {
        List<Delivery> withdrawn = new ArrayList<>();
        Bson inNoHand = or(eq("claim", null), lte("nextAttemptAt", Date.from(now)));
        for (Document row : rows.find(and(which, in("open", CHANNELS), inNoHand))) {
            Delivery given = Rows.delivery(row);
            Delivery after = given.after(Outcome.WITHDRAWN, null, given.attempts(), now);
            Bson unchanged =
                    and(eq("_id", after.id()), eq("nextAttemptAt", row.getDate("nextAttemptAt")));
            var updated = rows.updateOne(unchanged, outcome(new Settled(after, null)));
            if (updated.getMatchedCount() == 1) withdrawn.add(after);
        }
        return withdrawn;
    }

    /** Remembers that it is known. */
    public void markSettled(Settlement settlement) {
        rows.updateMany(unsettledRows(settlement), set("settled", true));
    }

    private static Bson unsettledRows(Settlement settlement) {
        String concern = Rows.concern(settlement.country(), settlement.concern());
        return and(eq("concern", concern), eq("settled", null));
    }

    /** How many are still to be made, drills left out. */
    public long pending() {
        return rows.countDocuments(and(in("open", CHANNELS), eq("drill", null)));
    }

    /**
     * Since when the one has been due that has waited longest; empty when none is due. Drills are
     * left out.
     */
    public Optional<Instant> oldest(Instant now) {
        Bson due = and(in("open", CHANNELS), lte("notBefore", Date.from(now)), eq("drill", null));
        return Optional.ofNullable(rows.find(due).sort(Sorts.ascending("notBefore")).first())
                .map(row -> row.getDate("notBefore").toInstant());
    }

    /** What came of one reminder, for everybody and on every channel. */
    public List<Delivery> of(String reminder) {
        return rows.find(eq("reminder", reminder)).map(Rows::delivery).into(new ArrayList<>());
    }

    /** The latest deliveries, newest first: of one country, or of all. */
    public List<Delivery> latest(@Nullable CountryCode country) {
        Bson which = country == null ? new Document() : eq("country", country.alpha3());
        return rows.find(which)
                .sort(Sorts.descending("at"))
                .limit(LATEST)
                .map(Rows::delivery)
                .into(new ArrayList<>());
    }
}
