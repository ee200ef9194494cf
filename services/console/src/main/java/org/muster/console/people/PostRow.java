package org.muster.console.people;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.muster.console.page.Say;
import org.muster.contract.person.Person;
import org.muster.core.identity.PersonId;
import org.muster.core.representation.Incumbency;
import org.muster.core.representation.Post;
import org.muster.core.situation.Situation;

/** A post that exists now, and who holds it. */
public record PostRow(String id, String role, String place, List<Incumbent> holders) {

    /** Whoever holds a post; the name is the id when the directory knows no other. */
    public record Incumbent(String person, String name, boolean inCharge) {}

    static List<PostRow> of(Situation situation, List<Person> people, Say say) {
        Map<PersonId, String> names =
                people.stream().collect(Collectors.toMap(Person::id, Person::name));
        return situation.posts().values().stream()
                .filter(post -> post.existsAt(say.now()))
                .map(post -> row(post, names, say))
                .toList();
    }

    private static PostRow row(Post post, Map<PersonId, String> names, Say say) {
        String sector = post.sector() == null ? "" : " · " + say.sector(post.sector());
        return new PostRow(
                post.id().value(),
                say.role(post.role()) + sector,
                post.dutyStation() == null ? "" : post.dutyStation(),
                post.incumbencies().stream()
                        .filter(i -> i.covers(say.now()))
                        .map(i -> incumbent(i, names))
                        .toList());
    }

    private static Incumbent incumbent(Incumbency i, Map<PersonId, String> names) {
        return new Incumbent(
                i.person().value(),
                names.getOrDefault(i.person(), i.person().value()),
                i.officerInCharge());
    }
}
