package org.muster.contract.json;

import java.util.function.Function;
import org.muster.core.country.CountryCode;
import org.muster.core.crisis.CrisisId;
import org.muster.core.crisis.GlideNumber;
import org.muster.core.duty.Holder;
import org.muster.core.fact.AuthorId;
import org.muster.core.fact.Effective;
import org.muster.core.fact.FactId;
import org.muster.core.fact.Subject;
import org.muster.core.identity.PersonId;
import org.muster.core.policy.SilenceId;
import org.muster.core.reminder.ReminderId;
import org.muster.core.representation.PostId;
import org.muster.core.representation.RoleCode;
import org.muster.core.response.ActionCode;
import org.muster.core.response.SurgeId;
import org.muster.core.structure.MeetingRhythm;
import org.muster.core.structure.PlatformCode;
import org.muster.core.structure.SectorCode;
import org.muster.core.structure.StructureId;
import org.muster.core.structure.StructureState;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** The one JSON mapping: identifiers and times are strings, states and holders carry their kind. */
public final class MusterJson {
    private static final JsonMapper MAPPER = customize(JsonMapper.builder()).build();

    private MusterJson() {}

    /** The shared mapper. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** Adds the mapping to a builder, so that Spring's own mapper speaks the same. */
    public static JsonMapper.Builder customize(JsonMapper.Builder builder) {
        return builder.addModule(scalars())
                .addMixIn(StructureState.class, Wire.State.class)
                .addMixIn(Holder.class, Wire.HolderKind.class)
                .addMixIn(org.muster.core.fact.Event.class, Wire.EventType.class)
                .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    private static SimpleModule scalars() {
        SimpleModule module =
                new SimpleModule("muster") {
                    @Override
                    public void setupModule(SetupContext context) {
                        super.setupModule(context);
                        context.insertAnnotationIntrospector(new RequiredComponents());
                        context.appendAnnotationIntrospector(new LaterFields());
                    }
                };
        scalar(module, CountryCode.class, CountryCode::alpha3, CountryCode::of);
        scalar(module, CrisisId.class, CrisisId::value, CrisisId::new);
        scalar(module, StructureId.class, StructureId::value, StructureId::new);
        scalar(module, PlatformCode.class, PlatformCode::value, PlatformCode::new);
        scalar(module, SectorCode.class, SectorCode::value, SectorCode::new);
        scalar(module, PersonId.class, PersonId::value, PersonId::new);
        scalar(module, PostId.class, PostId::value, PostId::new);
        scalar(module, RoleCode.class, RoleCode::value, RoleCode::new);
        scalar(module, ActionCode.class, ActionCode::value, ActionCode::new);
        scalar(module, SurgeId.class, SurgeId::value, SurgeId::new);
        scalar(module, FactId.class, FactId::value, FactId::new);
        scalar(module, AuthorId.class, AuthorId::value, AuthorId::new);
        scalar(module, ReminderId.class, ReminderId::value, ReminderId::new);
        scalar(module, SilenceId.class, SilenceId::value, SilenceId::new);
        scalar(module, GlideNumber.class, GlideNumber::value, GlideNumber::new);
        scalar(module, MeetingRhythm.class, MeetingRhythm::rule, MeetingRhythm::new);
        scalar(module, Subject.class, Subject::toString, Subject::parse);
        scalar(module, Effective.class, Effective::toString, Effective::parse);
        return module;
    }

    private static <T> void scalar(
            SimpleModule module,
            Class<T> type,
            Function<T, String> write,
            Function<String, T> read) {
        module.addSerializer(type, new Writer<>(type, write));
        module.addDeserializer(type, new Reader<>(type, read));
        module.addKeyDeserializer(
                type,
                new KeyDeserializer() {
                    @Override
                    public Object deserializeKey(String key, DeserializationContext context) {
                        return read.apply(key);
                    }
                });
    }

    private static final class Writer<T> extends StdSerializer<T> {
        private final Function<T, String> write;

        Writer(Class<T> type, Function<T, String> write) {
            super(type);
            this.write = write;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(write.apply(value));
        }
    }

    private static final class Reader<T> extends StdDeserializer<T> {
        private final Function<String, T> read;

        Reader(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            String text = parser.getValueAsString();
            if (text == null) return context.reportInputMismatch(this, "must be a string");
            try {
                return read.apply(text);
            } catch (IllegalArgumentException e) {
                return context.reportInputMismatch(this, "%s", e.getMessage());
            }
        }
    }
}
