using System.Buffers;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Genviral.Gen.Benchmarks.Peers;

/// <summary>The floor of a whole call: what a person writes who counts every byte, with no more than HttpClient and Utf8JsonReader.</summary>
internal sealed class HandWritten(HttpClient http, string key)
{
    private readonly AuthenticationHeaderValue _authorization = new("Bearer", key);

    internal async Task<PeerEnvelope<PeerPost>> GetAsync(string postId, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://social.example/api/v1/posts/" + Uri.EscapeDataString(postId));
        request.Headers.Authorization = _authorization;
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        using var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            var length = 0;
            int read;
            while ((read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false)) > 0)
            {
                length += read;
            }

            return ReadEnvelope(buffer.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static PeerEnvelope<PeerPost> ReadEnvelope(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body);
        var ok = false;
        var code = 0;
        var message = "";
        PeerPost? post = null;
        string? errorCode = null;
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("ok"u8))
            {
                reader.Read();
                ok = reader.GetBoolean();
            }
            else if (reader.ValueTextEquals("code"u8))
            {
                reader.Read();
                code = reader.GetInt32();
            }
            else if (reader.ValueTextEquals("message"u8))
            {
                reader.Read();
                message = reader.GetString()!;
            }
            else if (reader.ValueTextEquals("data"u8))
            {
                reader.Read();
                post = ReadPost(ref reader);
            }
            else if (reader.ValueTextEquals("error_code"u8))
            {
                reader.Read();
                errorCode = reader.GetString();
            }
            else
            {
                reader.Skip();
            }
        }

        return new PeerEnvelope<PeerPost> { Ok = ok, Code = code, Message = message, Data = post, ErrorCode = errorCode };
    }

    private static PeerPost ReadPost(ref Utf8JsonReader reader)
    {
        string id = "", caption = "", status = "";
        DateTimeOffset? scheduledAt = null;
        DateTimeOffset createdAt = default;
        IReadOnlyList<string> mediaUrls = [];
        string? musicUrl = null, externalId = null;
        var likes = 0;
        double? duration = null;
        PeerPostAccounts? accounts = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("id"u8))
            {
                reader.Read();
                id = reader.GetString()!;
            }
            else if (reader.ValueTextEquals("caption"u8))
            {
                reader.Read();
                caption = reader.GetString()!;
            }
            else if (reader.ValueTextEquals("status"u8))
            {
                reader.Read();
                status = reader.GetString()!;
            }
            else if (reader.ValueTextEquals("scheduled_at"u8))
            {
                reader.Read();
                scheduledAt = ReadTime(ref reader);
            }
            else if (reader.ValueTextEquals("created_at"u8))
            {
                reader.Read();
                createdAt = reader.GetDateTimeOffset();
            }
            else if (reader.ValueTextEquals("media_urls"u8))
            {
                reader.Read();
                mediaUrls = ReadStrings(ref reader);
            }
            else if (reader.ValueTextEquals("music_url"u8))
            {
                reader.Read();
                musicUrl = reader.GetString();
            }
            else if (reader.ValueTextEquals("external_id"u8))
            {
                reader.Read();
                externalId = reader.GetString();
            }
            else if (reader.ValueTextEquals("likes"u8))
            {
                reader.Read();
                likes = reader.GetInt32();
            }
            else if (reader.ValueTextEquals("duration_sec"u8))
            {
                reader.Read();
                duration = reader.TokenType == JsonTokenType.Null ? null : reader.GetDouble();
            }
            else if (reader.ValueTextEquals("accounts"u8))
            {
                reader.Read();
                accounts = ReadAccounts(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return new PeerPost
        {
            Id = id,
            Caption = caption,
            Status = status,
            ScheduledAt = scheduledAt,
            CreatedAt = createdAt,
            MediaUrls = mediaUrls,
            MusicUrl = musicUrl,
            ExternalId = externalId,
            Likes = likes,
            DurationSec = duration,
            Accounts = accounts!,
        };
    }

    private static PeerPostAccounts ReadAccounts(ref Utf8JsonReader reader)
    {
        var total = 0;
        var states = new List<PeerPostAccountState>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("total"u8))
            {
                reader.Read();
                total = reader.GetInt32();
            }
            else if (reader.ValueTextEquals("states"u8))
            {
                reader.Read();
                while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
                {
                    states.Add(ReadState(ref reader));
                }
            }
            else
            {
                reader.Skip();
            }
        }

        return new PeerPostAccounts { Total = total, States = states };
    }

    private static PeerPostAccountState ReadState(ref Utf8JsonReader reader)
    {
        string accountId = "", status = "";
        DateTimeOffset? publishedAt = null, lastAttemptedAt = null;
        string? error = null, url = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("account_id"u8))
            {
                reader.Read();
                accountId = reader.GetString()!;
            }
            else if (reader.ValueTextEquals("status"u8))
            {
                reader.Read();
                status = reader.GetString()!;
            }
            else if (reader.ValueTextEquals("published_at"u8))
            {
                reader.Read();
                publishedAt = ReadTime(ref reader);
            }
            else if (reader.ValueTextEquals("last_attempted_at"u8))
            {
                reader.Read();
                lastAttemptedAt = ReadTime(ref reader);
            }
            else if (reader.ValueTextEquals("error_message"u8))
            {
                reader.Read();
                error = reader.GetString();
            }
            else if (reader.ValueTextEquals("published_url"u8))
            {
                reader.Read();
                url = reader.GetString();
            }
            else
            {
                reader.Skip();
            }
        }

        return new PeerPostAccountState
        {
            AccountId = accountId,
            Status = status,
            PublishedAt = publishedAt,
            LastAttemptedAt = lastAttemptedAt,
            ErrorMessage = error,
            PublishedUrl = url,
        };
    }

    private static DateTimeOffset? ReadTime(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.Null ? null : reader.GetDateTimeOffset();

    private static List<string> ReadStrings(ref Utf8JsonReader reader)
    {
        var strings = new List<string>();
        while (reader.Read() && reader.TokenType == JsonTokenType.String)
        {
            strings.Add(reader.GetString()!);
        }

        return strings;
    }
}
