package org.muster.core.situation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.muster.core.country.CountryCode;
import org.muster.core.crisis.CrisisId;
import org.muster.core.fact.Amendment;
import org.muster.core.fact.CrisisEvent;
import org.muster.core.fact.EffectOrder;
import org.muster.core.fact.Fact;
import org.muster.core.fact.FactId;
import org.muster.core.fact.FindingEvent;
import org.muster.core.fact.FrameEvent;
import org.muster.core.fact.MeetingEvent;
import org.muster.core.fact.NoteRecorded;
import org.muster.core.fact.NoticeEvent;
import org.muster.core.fact.ProgrammeEvent;
import org.muster.core.fact.RepresentationEvent;
import org.muster.core.fact.ResponseEvent;
import org.muster.core.fact.StructureEvent;
import org.muster.core.fact.Subject;
import org.muster.core.identity.PersonId;
import org.muster.core.representation.Absence;
import org.muster.core.representation.Assignment;
import org.muster.core.representation.Designation;
import org.muster.core.representation.Post;
import org.muster.core.representation.PostId;
import org.muster.core.structure.Structure;
import org.muster.core.structure.StructureId;

/**
 * The working copy of a situation while facts are folded into it; total: no fact makes it throw.
 */
final class Fold {
    private final CountryCode country;
    final TreeMap<StructureId, Structure> structures;
    final TreeMap<PostId, Post> posts;
    private final TreeMap<StructureId, List<Assignment>> assignments = new TreeMap<>();
    private final TreeMap<StructureId, List<Designation>> designations = new TreeMap<>();
    private final TreeMap<PersonId, List<Absence>> absences = new TreeMap<>();
    private final ResponseFold responseFold = new ResponseFold(this);
    private final List<Finding> findings;
    private final TreeMap<Subject, EffectOrder> last;
    final Named named;
    final Sayings sayings;
    private final CrisisFold crisisFold;
    private final FrameFold frameFold;
    private final CareFold careFold;
    private final NoticeFold noticeFold;
    private final StructureFold structureFold = new StructureFold(this);
    private final RepresentationFold representationFold = new RepresentationFold(this);

    Fold(Situation start, Marks marks) {
        country = start.country();
        crisisFold = new CrisisFold(this, start);
        frameFold = new FrameFold(this, start);
        careFold = new CareFold(start);
        noticeFold = new NoticeFold(this, start);
        structures = new TreeMap<>(start.structures());
        posts = new TreeMap<>(start.posts());
        for (Assignment a : start.assignments()) assignmentsTo(a.structure()).add(a);
        for (Designation d : start.designations()) designationsFor(d.structure()).add(d);
        for (Absence a : start.absences()) absencesOf(a.person()).add(a);
        responseFold.start(start);
        findings = new ArrayList<>(start.findings());
        last = new TreeMap<>(marks.last());
        named = new Named(marks);
        sayings = new Sayings(this, marks.sayings());
    }

    Marks marks() {
        return new Marks(last, named.begun(), named.by(), sayings.all());
    }

    Situation situation() {
        findings.sort(Comparator.comparing(Finding::order));
        return new Situation(
                country,
                crisisFold.crises,
                structures,
                posts,
                assignments.values().stream().flatMap(List::stream).toList(),
                designations.values().stream().flatMap(List::stream).toList(),
                absences.values().stream().flatMap(List::stream).toList(),
                responseFold.actions(),
                responseFold.surges(),
                frameFold.adaptations(),
                frameFold.programmes(),
                frameFold.mission(),
                findings,
                careFold.cares(),
                noticeFold.notices());
    }

    /** Goes on as if nothing had been said of a subject yet. */
    void forget(Subject subject) {
        switch (subject.kind()) {
            case CRISIS -> crisisFold.crises.remove(new CrisisId(subject.id()));
            case STRUCTURE -> {
                structures.remove(new StructureId(subject.id()));
                assignments.remove(new StructureId(subject.id()));
                designations.remove(new StructureId(subject.id()));
            }
            case POST -> posts.remove(new PostId(subject.id()));
            case PERSON -> absences.remove(new PersonId(subject.id()));
            case RESPONSE, PREPAREDNESS -> responseFold.forget(subject);
            case FRAME, MISSION, PROGRAMME -> frameFold.forget(subject);
            case FINDING -> careFold.forget(new FactId(subject.id()));
            case NOTICE, SILENCE, POLICY, WEEK -> noticeFold.forget(subject);
            case NOTES, AMENDMENTS -> {
                // nothing follows from them but findings
            }
        }
        last.remove(subject);
        named.forget(subject);
        sayings.forget(subject);
        findings.removeIf(f -> f.of().equals(subject));
    }

    List<Assignment> assignmentsTo(StructureId structure) {
        return assignments.computeIfAbsent(structure, _ -> new ArrayList<>());
    }

    List<Designation> designationsFor(StructureId structure) {
        return designations.computeIfAbsent(structure, _ -> new ArrayList<>());
    }

    List<Absence> absencesOf(PersonId person) {
        return absences.computeIfAbsent(person, _ -> new ArrayList<>());
    }

    void apply(Fact fact) {
        if (Sayings.compares(fact))
            last.merge(fact.subject(), fact.order(), (a, b) -> a.isBefore(b) ? b : a);
        switch (fact.event()) {
            case CrisisEvent event -> crisisFold.apply(fact, event);
            case StructureEvent event -> structureFold.apply(fact, event);
            case MeetingEvent event -> structureFold.meeting(fact, event);
            case RepresentationEvent event -> representationFold.apply(fact, event);
            case ResponseEvent event -> responseFold.apply(fact, event);
            case FrameEvent event -> frameFold.apply(fact, event);
            case ProgrammeEvent event -> frameFold.apply(fact, event);
            case FindingEvent event -> careFold.apply(fact, event);
            case NoteRecorded note -> note(fact, note);
            case NoticeEvent event -> noticeFold.apply(fact, event);
            case Amendment idle ->
                    // those that change something were resolved before anything is folded
                    find(fact, FindingKind.AMENDS_AN_UNKNOWN_FACT, idle.target());
        }
    }

    /** On the timeline only, unless another source gives another date. */
    private void note(Fact fact, NoteRecorded note) {
        if (!Sayings.compares(fact)) return;
        Object about = note.structure() == null ? country : note.structure();
        sayings.event(fact, "note", "", about);
    }

    void find(Fact fact, FindingKind kind, Object subject) {
        find(fact, kind, subject, null);
    }

    void find(Fact fact, FindingKind kind, Object subject, @Nullable FactId other) {
        String about = subject.toString();
        found(new Finding(fact.id(), kind, about, fact.order(), fact.subject(), other, null, null));
    }

    void found(Finding finding) {
        findings.add(finding);
    }

    /** What was found at first fits by what was said since. */
    void fits(Predicate<Finding> now) {
        findings.removeIf(now);
    }

    /** Whether what is said ends before it begins, which is found and counts for nothing. */
    boolean endsTooEarly(Fact fact, @Nullable Instant until, Object subject) {
        if (until == null || until.isAfter(fact.begins())) return false;
        find(fact, FindingKind.ENDS_BEFORE_IT_BEGINS, subject);
        return true;
    }

    /** The crises that a structure serves; one that was not declared before is kept, and found. */
    TreeSet<CrisisId> served(Fact fact, List<CrisisId> ids) {
        TreeSet<CrisisId> served = new TreeSet<>(ids);
        for (CrisisId id : served)
            if (!declaredBefore(fact, id)) find(fact, FindingKind.CRISIS_NOT_KNOWN_BEFORE, id);
        return served;
    }

    boolean declaredBefore(Fact fact, CrisisId id) {
        return named.knownBefore(fact, new Subject(Subject.Kind.CRISIS, id.value()));
    }
}
