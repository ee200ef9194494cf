package org.muster.core.representation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.muster.core.given.Times;
import org.muster.core.identity.PersonId;

class PostTest {
    private static final RoleCode ROLE = new RoleCode("CHIEF_OF_MISSION");
    private static final Instant JANUARY = Times.at("2023-01-01");
    private static final Instant MARCH = Times.at("2023-03-01");
    private static final Instant MAY = Times.at("2023-05-01");
    private final Post post = Post.established(new PostId("COM"), ROLE, null, null, JANUARY);

    @Test
    void it_exists_from_its_first_instant_until_it_is_abolished() {
        assertThat(post.existsAt(JANUARY.minusMillis(1))).isFalse();
        assertThat(post.existsAt(JANUARY)).isTrue();
        assertThat(post.abolished(MARCH).existsAt(MARCH.minusMillis(1))).isTrue();
        assertThat(post.abolished(MARCH).existsAt(MARCH)).isFalse();
    }

    @Test
    void an_abolished_one_that_is_described_again_begins_anew() {
        assertThat(post.described(ROLE, null, "Port Sudan", MARCH).establishedAt())
                .isEqualTo(JANUARY);
        Post anew = post.abolished(MARCH).described(ROLE, null, null, MAY);
        assertThat(anew.establishedAt()).isEqualTo(MAY);
        assertThat(anew.existsAt(MAY)).isTrue();
    }

    @Test
    void who_takes_it_up_follows_the_incumbent_and_not_the_officer_in_charge() {
        Post held =
                post.takenUp(held("p1", false, JANUARY, null))
                        .takenUp(held("p2", true, JANUARY, null))
                        .takenUp(held("p3", false, MARCH, null));

        assertThat(held.incumbencies())
                .containsExactly(
                        held("p1", false, JANUARY, MARCH),
                        held("p2", true, JANUARY, null),
                        held("p3", false, MARCH, null));
    }

    @Test
    void who_leaves_is_gone_and_who_comes_later_still_comes() {
        Post held =
                post.takenUp(held("p1", false, JANUARY, null))
                        .takenUp(held("p2", true, JANUARY, null))
                        .takenUp(held("p1", true, MAY, null))
                        .left(new PersonId("p1"), MARCH);

        assertThat(held.incumbencies())
                .containsExactly(
                        held("p1", false, JANUARY, MARCH),
                        held("p2", true, JANUARY, MAY),
                        held("p1", true, MAY, null));
        assertThat(held.abolishedAt()).isNull();
    }

    private static Incumbency held(
            String person, boolean inCharge, Instant from, @Nullable Instant until) {
        return new Incumbency(new PersonId(person), inCharge, from, until);
    }
}
